package fr.pixemploi.certification.credential.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.certification.credential.domain.CertificateFacts;
import fr.pixemploi.certification.credential.domain.Language;
import fr.pixemploi.certification.credential.domain.MadeKeys;
import fr.pixemploi.certification.credential.domain.Samples;
import fr.pixemploi.certification.credential.domain.StatusEntry;
import fr.pixemploi.certification.credential.domain.StatusList;
import fr.pixemploi.local.Figures;
import fr.pixemploi.local.layout.Folders;
import fr.pixemploi.local.patience.Patience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is issued here, held against verifiers that others wrote: npm {@code @digitalbazaar/vc}, with a key rotated in between. */
class CredentialProof {
    private static final String PROOF = "credential";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MANY = 300;
    private static final Instant NOW = Instant.parse("2026-04-01T10:00:00Z");

    @Test
    void strangersVerifyWhatWasIssuedAndNothingElse() throws Exception {
        MadeKeys keys = new MadeKeys();
        Issuing issuing = new Issuing(keys);
        BitSet bits = new BitSet();
        IntStream.of(0, 7, 8, 70_000, StatusList.LENGTH - 1).forEach(bits::set);
        // Of all that it verifies, the library asks the machine's clock for this alone.
        StatusList list = new StatusList(1, bits, Instant.now().truncatedTo(ChronoUnit.DAYS));

        ObjectNode made = JSON.createObjectNode();
        ObjectNode credentials = made.putObject("credentials");
        credentials.set("french", issued(issuing, Samples.whole(412), Language.FR));
        credentials.set("bare", issued(issuing, Samples.bare(), Language.EN));
        // Names that two writers of RDF might spell differently.
        Random chance = new Random(3);
        ArrayNode many = made.putArray("many");
        for (int i = 0; i < MANY; i++) many.add(issued(issuing, Samples.any(chance), Language.FR));
        made.set("didBeforeRotation", JSON.readTree(issuing.didDocument()));
        made.set("statusListBeforeRotation", JSON.readTree(issuing.statusList(list)));

        keys.rotate();
        credentials.set("afterRotation", issued(issuing, Samples.whole(895), Language.EN));
        made.set("did", JSON.readTree(issuing.didDocument()));
        made.set("byAStranger", issued(new Issuing(new MadeKeys()), Samples.whole(412), Language.FR));
        CertificateFacts revoked = Samples.at(new StatusEntry(1, 70_000));
        made.set("revoked", issued(issuing, revoked, Language.FR));
        made.set("statusList", JSON.readTree(issuing.statusList(list)));

        JsonNode found = verified(made);
        assertThat(found.path("accepted"))
                .as("changed, and accepted all the same")
                .isEmpty();
        assertThat(found.path("asIssued"))
                .isEqualTo(JSON.valueToTree(Map.of("french", true, "bare", true, "afterRotation", true)));
        assertThat(found.path("many")).isEqualTo(JSON.valueToTree(Collections.nCopies(MANY, true)));
        assertThat(found.path("beforeRotation").asBoolean()).isTrue();
        assertThat(found.path("byALaterKey").asBoolean()).isFalse();
        assertThat(found.path("byAStranger").asBoolean()).isFalse();
        assertThat(found.path("revoked").asBoolean()).isFalse();
        assertThat(found.path("afterItsLastDay").asBoolean()).isFalse();
        assertThat(found.path("listLength").asInt()).isEqualTo(StatusList.LENGTH);
        assertThat(found.path("listed"))
                .isEqualTo(JSON.valueToTree(bits.stream().toArray()));
        // As many as a whole credential has, twice: a loop that goes round nothing refuses nothing.
        assertThat(found.path("refused").path("french").asInt()).isGreaterThan(300);
        Figures.write(PROOF, "changes refused by @digitalbazaar/vc", found.path("refused"));
        Figures.write(PROOF, "credentials with odd names, all verified", MANY);
    }

    private static JsonNode issued(Issuing issuing, CertificateFacts facts, Language language) throws IOException {
        return JSON.readTree(issuing.issueCredential().handle(facts, language, NOW));
    }

    private static JsonNode verified(JsonNode made) throws IOException {
        Path folder = Folders.make(Path.of("target/verifier"));
        Path file = folder.resolve("made.json");
        Files.writeString(file, made.toPrettyString());
        Path said = folder.resolve("said.json");
        Process process = new ProcessBuilder(
                        "src/test/verifier/verify", file.toAbsolutePath().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(said.toFile())
                .start();
        assertThat(Patience.withWorkOf(process.toHandle(), said).awaitEnd(process::isAlive))
                .isEmpty();
        assertThat(process.exitValue()).isZero();
        return JSON.readTree(said.toFile());
    }

    @Test
    void howManyAreSignedInASecond() throws Exception {
        IssueCredential issueCredential = new Issuing(new MadeKeys()).issueCredential();
        signedWithin(Duration.ofSeconds(10), 1, issueCredential);
        Duration time = Duration.ofSeconds(10);
        int processors = Runtime.getRuntime().availableProcessors();
        Figures.write(
                PROOF,
                "credentials signed per second, 16 competences",
                Map.of(
                        "one thread",
                        signedWithin(time, 1, issueCredential) / time.toSeconds(),
                        processors + " threads",
                        signedWithin(time, processors, issueCredential) / time.toSeconds()));
    }

    private static long signedWithin(Duration time, int threads, IssueCredential issueCredential) throws Exception {
        Callable<Long> work = () -> {
            long until = System.nanoTime() + time.toNanos();
            long signed = 0;
            for (; System.nanoTime() < until; signed++)
                issueCredential.handle(Samples.whole(1 + (int) (signed % 895)), Language.FR, NOW);
            return signed;
        };
        List<Callable<Long>> all = new ArrayList<>();
        for (int i = 0; i < threads; i++) all.add(work);
        long signed = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (Future<Long> one : pool.invokeAll(all)) signed += one.get();
        }
        return signed;
    }
}
