package fr.pixemploi.certification.credential.application.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.pixemploi.certification.credential.domain.Language;
import fr.pixemploi.certification.credential.domain.MadeKeys;
import fr.pixemploi.certification.credential.domain.Multibase;
import fr.pixemploi.certification.credential.domain.OpenBadge;
import fr.pixemploi.certification.credential.domain.Samples;
import fr.pixemploi.kit.json.EventJson;
import java.security.Signature;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignDocumentTest {
    private static final Instant NOW = Instant.parse("2026-04-01T10:00:00.5Z");

    private final MadeKeys keys = new MadeKeys();
    private final SignDocument signDocument = new SignDocument(keys);
    private final Map<String, Object> document = OpenBadge.document(Samples.whole(412), Samples.ISSUER, Language.FR);

    private Map<String, Object> with(String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(document);
        changed.put(field, value);
        return changed;
    }

    @Test
    void theSignatureIsOfTheDocumentAndOfWhoSignedItWhen() throws Exception {
        Map<String, Object> signed =
                EventJson.read(signDocument.handle(document, NOW), new TypeReference<Map<String, Object>>() {});
        @SuppressWarnings("unchecked")
        Map<String, Object> proof = new HashMap<>((Map<String, Object>) signed.remove("proof"));
        byte[] value = Multibase.fromBase58((String) proof.remove("proofValue"));
        assertThat(verifies(value, signed, proof)).isTrue();
        assertThat(verifies(value, with("name", "Autre"), proof)).isFalse();
        proof.put("created", "2026-04-01T10:00:01Z");
        assertThat(verifies(value, signed, proof)).isFalse();
    }

    private boolean verifies(byte[] value, Map<String, Object> document, Map<String, Object> options) throws Exception {
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(keys.open());
        signature.update(SignDocument.toBeSigned(document, options));
        return signature.verify(value);
    }

    @Test
    void theSameIsSignedTheSame() {
        assertThat(signDocument.handle(document, NOW)).isEqualTo(signDocument.handle(document, NOW));
    }

    /** Not even where the network would lead to it. */
    @Test
    void aContextThatIsNotPinnedIsRefused() {
        for (String context : List.of(
                "https://www.w3.org/ns/credentials/examples/v2",
                "http://www.w3.org/ns/credentials/v2",
                "file:///etc/passwd")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            signDocument.handle(with("@context", List.of(OpenBadge.CREDENTIALS, context)), NOW));
        }
    }

    /** It would be left out of the graph, and anyone could change it. */
    @Test
    void whatWouldNotBeSignedIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> signDocument.handle(with("mention", "très bien"), NOW));
    }
}
