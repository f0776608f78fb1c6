package fr.pixemploi.certification.credential.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.pixemploi.certification.CertificationSettings;
import fr.pixemploi.certification.credential.domain.MadeKeys;
import fr.pixemploi.certification.credential.domain.PublicKey;
import io.smallrye.config.Secret;
import java.net.URI;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FileIssuerKeysTest {
    private static final Optional<URI> ADDRESS = Optional.of(URI.create("https://api.exemple.fr/certification/"));

    private static CertificationSettings settings(String... otherKeys) {
        return new CertificationSettings() {
            @Override
            public Secret<String> sealKey() {
                throw new UnsupportedOperationException();
            }

            @Override
            public Optional<List<Secret<String>>> formerSealKeys() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int complaintMonths() {
                return 2;
            }

            @Override
            public Optional<URI> portal() {
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

            @Override
            public Credentials credentials() {
                return new Credentials() {
                    @Override
                    public String issuer() {
                        return "Organisme d'essai";
                    }

                    @Override
                    public Path keyFile() {
                        return KeyFileTest.FILE;
                    }

                    @Override
                    public Secret<String> keyPassword() {
                        return () -> KeyFileTest.PASSWORD;
                    }

                    @Override
                    public Optional<List<String>> otherKeys() {
                        return Optional.of(List.of(otherKeys));
                    }
                };
            }
        };
    }

    private static FileIssuerKeys keys(Optional<URI> address, boolean local, String... otherKeys) {
        return new FileIssuerKeys(settings(otherKeys), address, local, 8084);
    }

    @Test
    void theActiveKeyStandsBeforeTheOthersOnce() {
        PublicKey former = new MadeKeys().active();
        MadeKeys next = new MadeKeys();
        String asInPem = Base64.getEncoder().encodeToString(next.open().getEncoded());
        PublicKey active = keys(ADDRESS, true).active();
        assertThat(keys(ADDRESS, true, former.multibase(), active.multibase(), asInPem)
                        .all())
                .containsExactly(active, former, next.active());
    }

    @Test
    void whatIsNoKeyStopsTheStart() {
        for (String wrong : List.of("z6Mk", "key", "AAAA"))
            assertThatIllegalStateException()
                    .isThrownBy(() -> keys(ADDRESS, true, wrong))
                    .withMessageContaining(wrong);
    }

    @Test
    void thePasswordOfTheRepositoryIsForOnesOwnMachine() {
        assertThatIllegalStateException().isThrownBy(() -> keys(ADDRESS, false)).withMessageContaining("KEY_PASSWORD");
    }

    @Test
    void theAddressOfTheServiceIdentifiesTheIssuer() {
        assertThat(keys(ADDRESS, true).issuer().did()).isEqualTo("did:web:api.exemple.fr:certification");
    }

    @Test
    void onlyOnOnesOwnMachineMayTheAddressBeMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> keys(Optional.empty(), false))
                .withMessageContaining("pixemploi.address");
        assertThat(keys(Optional.empty(), true).issuer().did()).isEqualTo("did:web:localhost%3A8084");
    }
}
