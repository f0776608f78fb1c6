package fr.pixemploi.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.portal.PortalSettings;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeadersTest {
    private static final URI LOGIN = URI.create("https://connexion.example/realms/pix-emploi");

    @Test
    void theFormOfACodeMayLeadWherePeopleFindThePageThatVerifiesIt() {
        assertThat(policy(Optional.empty()))
                .contains("form-action 'self' https://connexion.example http://certification-service:8080;");
        assertThat(policy(Optional.of(URI.create("https://api.example/certification"))))
                .as("and not where the portal calls the service")
                .contains("form-action 'self' https://connexion.example https://api.example;");
    }

    private static String policy(Optional<URI> certificationPages) {
        return new Headers.Policy(LOGIN, new Said(certificationPages)).text();
    }

    private record Said(Optional<URI> certificationPages) implements PortalSettings {
        @Override
        public Services services() {
            return new Services() {
                @Override
                public URI assessment() {
                    return URI.create("http://assessment-service:8080");
                }

                @Override
                public URI profile() {
                    return URI.create("http://profile-service:8080");
                }

                @Override
                public URI pathway() {
                    return URI.create("http://pathway-service:8080");
                }

                @Override
                public URI certification() {
                    return URI.create("http://certification-service:8080");
                }
            };
        }

        @Override
        public Duration patience() {
            return Duration.ofSeconds(5);
        }

        @Override
        public String secondFactorAcr() {
            return "2";
        }

        @Override
        public Optional<String> secret() {
            return Optional.empty();
        }

        @Override
        public Optional<String> stateSecret() {
            return Optional.empty();
        }

        @Override
        public Optional<URI> assessmentPages() {
            return Optional.empty();
        }

        @Override
        public Duration kept() {
            return Duration.ofMinutes(30);
        }
    }
}
