package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.layout.Workspace;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** What an operator does with the passport of skills: takes files, deposits them, and brings receipts back. */
final class PassportDeposit {
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String NAMESPACE = "urn:cdc:cpf:pc5:schema:1.0.0";
    private static final Path SCHEMA =
            Path.of("certification-service/src/test/resources/passport/passport-by-facts.xsd");

    private final Api omar = DaySession.as("ops-omar", Service.CERTIFICATION);
    private final Map<String, Element> passages = new HashMap<>();

    /** A file and what is in it, by technical id. */
    private record Deposited(String batch, Map<String, Element> passages) {}

    /**
     * Deposits all that waits, where one certificate is rejected once and goes again.
     *
     * @return the passages of all files by their technical id
     */
    Map<String, Element> depositAll(String rejectedOnce) throws Exception {
        for (Deposited one = next(); one != null; one = next()) {
            one.passages().keySet().forEach(id -> assertThat(passages).doesNotContainKey(id));
            passages.putAll(one.passages());
            JsonNode receipt = receipt(one, Set.of(rejectedOnce));
            long rejected = one.passages().keySet().stream()
                    .filter(rejectedOnce::equals)
                    .count();
            assertThat(receipt.path("rejected").asLong()).isEqualTo(rejected);
            assertThat(receipt.path("accepted").asLong())
                    .isEqualTo(one.passages().size() - rejected);
            if (rejected == 1) {
                JsonNode read = omar.get("/v1/passport-batches/" + one.batch()).expect(200);
                assertThat(read.path("rejected").asInt()).isEqualTo(1);
                break;
            }
        }
        Deposited again = next();
        assertThat(again).isNotNull();
        assertThat(again.passages()).containsKey(rejectedOnce);
        assertThat(receipt(again, Set.of()).path("accepted").asInt())
                .isEqualTo(again.passages().size());
        // What other tests of this platform left waiting.
        for (Deposited other = next(); other != null; other = next()) {
            assertThat(other.passages()).doesNotContainKey(rejectedOnce);
            passages.putAll(other.passages());
            receipt(other, Set.of());
        }
        return passages;
    }

    private Deposited next() throws Exception {
        Api.Answer made = omar.post("/v1/passport-batches", null);
        if (made.code().equals("passport-nothing-to-send")) return null;
        String batch = made.expect(201).path("id").asText();
        String file = omar.with(Map.of("Accept", "application/xml"))
                .get("/v1/passport-batches/" + batch + "/file")
                .text();
        schema().newValidator().validate(new StreamSource(new StringReader(file)));
        Document read = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(file)));
        assertThat(text(read.getDocumentElement(), "idFlux")).isEqualTo(batch);
        OffsetDateTime stamp = OffsetDateTime.parse(text(read.getDocumentElement(), "horodatage"));
        Instant madeAt = Instant.parse(made.body().path("madeAt").asText());
        assertThat(stamp.toInstant()).isEqualTo(madeAt.truncatedTo(ChronoUnit.SECONDS));
        assertThat(stamp.getOffset()).isEqualTo(PARIS.getRules().getOffset(madeAt));
        Map<String, Element> inIt = new HashMap<>();
        var found = read.getElementsByTagNameNS(NAMESPACE, "passageCertification");
        for (int i = 0; i < found.getLength(); i++) {
            Element passage = (Element) found.item(i);
            inIt.put(text(passage, "idTechnique"), passage);
        }
        assertThat(inIt).hasSize(made.body().path("passages").asInt());
        return new Deposited(batch, inIt);
    }

    private static Schema schema() throws Exception {
        return SchemaFactory.newDefaultInstance()
                .newSchema(Workspace.find().root().resolve(SCHEMA).toFile());
    }

    private JsonNode receipt(Deposited deposited, Set<String> rejected) {
        String lines = deposited.passages().keySet().stream()
                .map(id -> "<passage><idTechnique>%s</idTechnique><statut>%s</statut></passage>"
                        .formatted(id, rejected.contains(id) ? "REJETE" : "ACCEPTE"))
                .collect(Collectors.joining());
        String receipt = "<accuseTraitement><idFlux>" + deposited.batch() + "</idFlux>" + lines + "</accuseTraitement>";
        return omar.with(Map.of("Content-Type", "application/xml"))
                .postBytes(
                        "/v1/passport-batches/" + deposited.batch() + "/receipt",
                        receipt.getBytes(StandardCharsets.UTF_8))
                .expect(200);
    }

    /** What a passage, or a file, says first under a name. */
    static String text(Element in, String name) {
        return in.getElementsByTagNameNS(NAMESPACE, name).item(0).getTextContent();
    }
}
