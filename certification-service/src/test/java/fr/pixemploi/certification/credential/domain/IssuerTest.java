package fr.pixemploi.certification.credential.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.security.KeyPairGenerator;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuerTest {
    @ParameterizedTest
    @CsvSource({
        "https://certif.exemple.fr, did:web:certif.exemple.fr",
        "https://api.exemple.fr/certification, did:web:api.exemple.fr:certification",
        "http://localhost:8084, did:web:localhost%3A8084"
    })
    void anAddressIsAnIdentifier(URI address, String did) {
        assertThat(new Issuer(address, "Organisme").did()).isEqualTo(did);
    }

    @Test
    void allKeysVerifyUnderNamesThatStayTheirs() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
        PublicKey former = PublicKey.of(generator.generateKeyPair().getPublic());
        PublicKey active = PublicKey.of(generator.generateKeyPair().getPublic());
        assertThat(Samples.ISSUER.didDocument(List.of(active, former)).get("assertionMethod"))
                .isEqualTo(List.of(
                        "did:web:api.exemple.fr:certification#" + active.multibase(),
                        "did:web:api.exemple.fr:certification#" + former.multibase()));
    }

    @ParameterizedTest
    @CsvSource({"00, z1", "0000287fb4cd, z11233QC4"})
    void zerosAtTheBeginningAreKept(String hex, String text) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        assertThat(Multibase.base58(bytes)).isEqualTo(text);
        assertThat(Multibase.fromBase58(text)).isEqualTo(bytes);
    }

    @Test
    void whatIsNoKeyIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PublicKey("z6Mk"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PublicKey("key"));
        // A key of X25519, which signs nothing.
        byte[] agreement = new byte[34];
        agreement[0] = (byte) 0xec;
        agreement[1] = 0x01;
        assertThatIllegalArgumentException().isThrownBy(() -> new PublicKey(Multibase.base58(agreement)));
    }
}
