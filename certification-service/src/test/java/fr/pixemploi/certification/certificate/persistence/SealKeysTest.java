package fr.pixemploi.certification.certificate.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.pixemploi.certification.CertificationSettings;
import io.smallrye.config.Secret;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SealKeysTest {
    private static final String FIRST = "the first secret, of 32 characters or more";
    private static final String SECOND = "the second secret, of 32 characters or more";
    private static final String CODE = "P-4KTR-7WVB-2CDF-9GHJ";
    private static final byte[] CLEAR = "Léa Exemple".getBytes(StandardCharsets.UTF_8);

    private static SealKeys keys(String newest, String... former) {
        return new SealKeys(settings(newest, former), false);
    }

    private static CertificationSettings settings(String newest, String... former) {
        return new CertificationSettings() {
            @Override
            public Secret<String> sealKey() {
                return () -> newest;
            }

            @Override
            public Optional<List<Secret<String>>> formerSealKeys() {
                return Optional.of(Stream.of(former)
                        .<Secret<String>>map(secret -> () -> secret)
                        .toList());
            }

            @Override
            public int complaintMonths() {
                return 2;
            }

            @Override
            public Optional<URI> portal() {
                return Optional.empty();
            }

            @Override
            public Credentials credentials() {
                throw new UnsupportedOperationException();
            }

            @Override
            public Documents documents() {
                throw new UnsupportedOperationException();
            }

            @Override
            public ResultFiles resultFiles() {
                throw new UnsupportedOperationException();
            }

            @Override
            public Passport passport() {
                throw new UnsupportedOperationException();
            }
        };
    }

    @Test
    void whatWasSealedUnderAFormerKeyIsFoundAndOpened() {
        SealKey before = keys(FIRST).newest();
        String digest = before.digest(CODE);
        byte[] sealed = before.seal(digest, CLEAR);

        SealKeys after = keys(SECOND, FIRST);
        assertThat(after.newest().digest(CODE)).isNotEqualTo(digest);
        assertThat(after.byDigest(CODE).get(digest).open(digest, sealed)).isEqualTo(CLEAR);
        assertThat(keys(SECOND).byDigest(CODE)).doesNotContainKey(digest);
    }

    @Test
    void theSameIsSealedOtherwiseEachTime() {
        SealKey key = keys(FIRST).newest();
        String digest = key.digest(CODE);
        assertThat(key.seal(digest, CLEAR)).isNotEqualTo(key.seal(digest, CLEAR));
    }

    @Test
    void nothingIsOpenedUnderAnotherCodeOrWhenItWasChanged() {
        SealKey key = keys(FIRST).newest();
        String digest = key.digest(CODE);
        byte[] sealed = key.seal(digest, CLEAR);
        assertThatIllegalStateException().isThrownBy(() -> key.open(key.digest("P-2345678B"), sealed));
        sealed[sealed.length - 1] ^= 1;
        assertThatIllegalStateException().isThrownBy(() -> key.open(digest, sealed));
    }

    @Test
    void aShortKeyAndThatOfTheRepositoryAreRefused() {
        assertThatIllegalStateException().isThrownBy(() -> keys("short")).withMessageContaining("32 characters");
        assertThatIllegalStateException().isThrownBy(() -> keys(FIRST, "short"));
        String ofTheRepository = "development key that everyone can read";
        assertThatIllegalStateException()
                .isThrownBy(() -> keys(ofTheRepository))
                .withMessageContaining("pixemploi.local");
        assertThat(new SealKeys(settings(ofTheRepository), true).newest()).isNotNull();
    }
}
