package fr.pixemploi.kit.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SealTest {
    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final byte[] CLEAR = "ce qui est gardé".getBytes(StandardCharsets.UTF_8);

    private static SealSecret secret(String text) {
        return new SealSecret("PIXEMPLOI_ESSAI", text, false);
    }

    @Test
    void whatWasSealedIsOpenedAtItsPlace() {
        byte[] sealed = secret(SECRET).seal("essai").seal("row 1", CLEAR);
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("gardé");
        assertThat(secret(SECRET).seal("essai").open("row 1", sealed)).isEqualTo(CLEAR);
    }

    @Test
    void nothingIsOpenedElsewhereForAnotherUseUnderAnotherSecretOrWhenItWasChanged() {
        Seal seal = secret(SECRET).seal("essai");
        byte[] sealed = seal.seal("row 1", CLEAR);
        assertThatIllegalStateException().isThrownBy(() -> seal.open("row 2", sealed));
        assertThatIllegalStateException()
                .isThrownBy(() -> secret(SECRET).seal("another use").open("row 1", sealed));
        assertThatIllegalStateException()
                .isThrownBy(() -> secret(SECRET + "x").seal("essai").open("row 1", sealed));
        sealed[sealed.length - 1] ^= 1;
        assertThatIllegalStateException().isThrownBy(() -> seal.open("row 1", sealed));
    }

    @Test
    void theSameIsSealedOtherwiseEachTime() {
        Seal seal = secret(SECRET).seal("essai");
        assertThat(seal.seal("row 1", CLEAR)).isNotEqualTo(seal.seal("row 1", CLEAR));
    }

    @Test
    void aShortSecretAndThatOfTheRepositoryAreRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> secret("short"))
                .withMessageContaining("PIXEMPLOI_ESSAI")
                .withMessageContaining("32 characters");
        String ofTheRepository = "development key that everyone can read";
        assertThatIllegalStateException()
                .isThrownBy(() -> secret(ofTheRepository))
                .withMessageContaining("pixemploi.local");
        assertThat(new SealSecret("PIXEMPLOI_ESSAI", ofTheRepository, true).seal("essai"))
                .isNotNull();
    }
}
