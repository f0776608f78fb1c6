package fr.pixemploi.kit.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.smallrye.config.Secret;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SealsTest {
    private static final String FIRST = "0123456789abcdef0123456789abcdef";
    private static final String SECOND = "the second secret, of 32 characters or more";
    private static final String PLACE = "row 1";
    private static final byte[] CLEAR = "ce qui est gardé".getBytes(StandardCharsets.UTF_8);

    private static Seals seals(String newest, String... former) {
        return new Seals(secrets(newest, former), "essai");
    }

    private static List<SealSecret> secrets(String newest, String... former) {
        List<Secret<String>> before =
                Stream.of(former).<Secret<String>>map(secret -> () -> secret).toList();
        return SealSecret.newestFirst("PIXEMPLOI_ESSAI", () -> newest, before, false);
    }

    @Test
    void theNewestSecretSealsAndFormerOnesOpenStill() {
        byte[] before = seals(FIRST).seal(PLACE, CLEAR);
        Seals changed = seals(SECOND, FIRST);
        assertThat(changed.open(PLACE, before)).isEqualTo(CLEAR);
        byte[] after = changed.seal(PLACE, CLEAR);
        assertThat(changed.open(PLACE, after)).isEqualTo(CLEAR);
        assertThat(seals(SECOND).open(PLACE, after)).isEqualTo(CLEAR);
    }

    @Test
    void whatNoSecretOfThisDeploymentSealedIsNotOpened() {
        byte[] sealed = seals(FIRST).seal(PLACE, CLEAR);
        assertThatIllegalStateException()
                .isThrownBy(() -> seals(SECOND).open(PLACE, sealed))
                .withMessage("no key opens the essai at row 1");
        assertThatIllegalStateException().isThrownBy(() -> seals(SECOND, FIRST).open("row 2", sealed));
        assertThatIllegalStateException().isThrownBy(() -> seals(FIRST).open(PLACE, new byte[3]));
    }

    @Test
    void whatWasSealedBeforeThisReleaseIsOpened() {
        byte[] sealed = HexFormat.of()
                .parseHex("8c2a5ae3c7e680bfb290d8b0836cf161068626fd66fa06185a00c4dff2f7e5dcf03d6d9a450ee3d961e5d7babd");
        assertThat(seals(SECOND, FIRST).open(PLACE, sealed)).isEqualTo(CLEAR);
    }

    @Test
    void aFormerSecretThatIsNoneIsRefusedToo() {
        assertThatIllegalStateException()
                .isThrownBy(() -> secrets(FIRST, "short"))
                .withMessageContaining("PIXEMPLOI_ESSAI");
    }
}
