package fr.pixemploi.profile.webhook.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointRuleTest {
    private static final EndpointRule RULE = new EndpointRule(false);
    private static final EndpointRule OF_DEVELOPERS = new EndpointRule(true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://si.structure.fr",
                "https://SI.Structure.FR/pix-emploi?cle=1",
                "https://si.structure.fr:443/",
                "https://si.structure.fr:8443/",
                "https://xn--cole-9oa.fr/",
                "https://123.structure.fr/"
            })
    void aPublicNameOverTlsIsAllowed(String url) {
        assertThat(RULE.allows(URI.create(url))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://si.structure.fr/",
                "ftp://si.structure.fr/",
                "file:///etc/passwd",
                "gopher://si.structure.fr:70/",
                "jar:https://si.structure.fr!/",
                "//si.structure.fr/",
                "https:si.structure.fr",
                "https://nom:secret@si.structure.fr/",
                "https://@si.structure.fr/",
                "https://si.structure.fr/#fragment",
                "https://si.structure.fr:22/",
                "https://si.structure.fr:80/",
                "https://si.structure.fr:0/",
                "https://si.structure.fr:1023/",
                "https://si.structure.fr:65536/",
                "https://structure/",
                "https://si.structure.fr./",
                "https://-si.structure.fr/",
                "https://si_structure.fr/",
                "https://localhost/",
                "https://localhost./",
                "https://app.localhost/",
                "https://ip6-localhost/",
                "https://metadata.google.internal/",
                "https://imprimante.local/",
                "https://nas.home.arpa/",
                "https://intranet.corp/",
                "https://service.abcdefgh.onion/",
                "https://93.184.215.14/",
                "https://127.0.0.1/",
                "https://127.1/",
                "https://2130706433/",
                "https://0177.0.0.1/",
                "https://0x7f.0.0.1/",
                "https://0x7f000001/",
                "https://127.0.0.0x1/",
                "https://0/",
                "https://169.254.169.254/latest/meta-data/",
                "https://1.2.3.4.5/",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[2606:4700::1111]/",
                "https://[fe80::1%25eth0]/"
            })
    void whateverIsNotAPublicNameOverTlsIsRefused(String url) {
        assertThat(RULE.allows(URI.create(url))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:8080/", "http://localhost:8080/a", "https://[::1]:8443/"})
    void onlyDevelopersNameTheirOwnMachine(String url) {
        assertThat(RULE.allows(URI.create(url))).isFalse();
        assertThat(OF_DEVELOPERS.allows(URI.create(url))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://si.structure.fr/",
                "http://10.0.0.1/",
                "http://127.0.0.2/",
                "http://169.254.169.254/",
                "ftp://localhost/",
                "http://nom@localhost/"
            })
    void developersNameNothingElseEither(String url) {
        assertThat(OF_DEVELOPERS.allows(URI.create(url))).isFalse();
    }
}
