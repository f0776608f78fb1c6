package fr.pixemploi.certification.jury.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.certification.jury.messaging.SimulatedSittings.Sat;
import fr.pixemploi.certification.rules.domain.CertificationVersion;
import fr.pixemploi.certification.rules.persistence.PackagedRules;
import fr.pixemploi.local.Figures;
import fr.pixemploi.local.layout.Folders;
import fr.pixemploi.local.patience.Patience;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand simulated certification tests, each scored twice on two instances to the same bytes; and how often levels are right, how
 * often a second test gives the same, and whether verdicts say truly how sure they are, beside one ability that stands for all.
 */
class ScoringProof {
    private static final String PROOF = "scoring";
    private static final int PERSONS = Integer.getInteger("pixemploi.scoring.persons", 10_000);
    /** Who sits a second test too, without a question of the first. */
    private static final int TWICE = PERSONS / 5;

    private static final long SEED = 20261129;
    private final CertificationVersion version = PackagedRules.current();

    @Test
    void scoredTwiceTheyAreTheSameToTheByteAndAsGoodAsTheySay() throws Exception {
        SimulatedSittings joint = SimulatedSittings.joint(PERSONS, SEED);
        SimulatedSittings global = SimulatedSittings.oneAbility(PERSONS, SEED);
        Path folder = Folders.make(Path.of("target/scoring"));
        Path documents = folder.resolve("documents.jsonl");
        Agreement jointly = new Agreement(version);
        Agreement globally = new Agreement(version);
        try (BufferedWriter out = Files.newBufferedWriter(documents)) {
            for (int person = 0; person < PERSONS; person++) {
                Sat first = joint.sit(person, List.of());
                out.write(joint.document(first));
                out.newLine();
                Agreement.Graded graded = jointly.joint(first.posterior());
                jointly.add(joint.truth(person), graded);
                Sat one = global.sit(person, List.of());
                Agreement.Graded grade = globally.global(one.posterior());
                globally.add(joint.truth(person), grade);
                if (person < TWICE) {
                    jointly.addAgain(
                            graded,
                            jointly.joint(joint.sit(person, first.items()).posterior()));
                    globally.addAgain(
                            grade,
                            globally.global(global.sit(person, one.items()).posterior()));
                }
            }
        }
        sameBytes(folder, documents);

        Map<String, Object> table = new LinkedHashMap<>();
        table.put("all abilities together", jointly.figures());
        table.put("one ability for all", globally.figures());
        System.out.println(Agreement.table(jointly, globally));
        Figures.write(PROOF, "levels and scores, " + PERSONS + " persons, 32 questions", table);
        assertThat(jointly.levelAccuracy()).isGreaterThan(globally.levelAccuracy());
        assertThat(jointly.competenceAccuracy()).isGreaterThan(globally.competenceAccuracy());
        assertThat(jointly.consistency()).as("the same level in a second test").isGreaterThan(0.5);
        assertThat(Math.abs(jointly.levelAccuracy() - jointly.statedAccuracy()))
                .as("verdicts say truly how often their level is right")
                .isLessThan(0.02);
    }

    private static void sameBytes(Path folder, Path documents) throws IOException {
        Path here = folder.resolve("here.jsonl");
        Path hereAgain = folder.resolve("here-again.jsonl");
        Path there = folder.resolve("there.jsonl");
        Path thereAgain = folder.resolve("there-again.jsonl");
        long before = System.nanoTime();
        ScoreDocuments.score(documents, here, false);
        double seconds = (System.nanoTime() - before) / 1e9;
        ScoreDocuments.score(documents, hereAgain, true);
        elsewhere(documents, there, false);
        elsewhere(documents, thereAgain, true);
        try (var verdicts = Files.lines(here)) {
            assertThat(verdicts.count()).isEqualTo(PERSONS);
        }
        for (Path other : List.of(hereAgain, there, thereAgain))
            assertThat(Files.mismatch(here, other))
                    .as("first differing byte of " + other)
                    .isEqualTo(-1);
        Figures.write(
                PROOF,
                "verdicts that are the same to the byte",
                Map.of(
                        "sittings",
                        PERSONS,
                        "scored here and on another instance, as stored and worked out again from answers",
                        4,
                        "bytes",
                        Files.size(here),
                        "differing bytes",
                        0,
                        "milliseconds a verdict, one thread",
                        Math.round(1e5 * seconds / PERSONS) / 100.0));
    }

    /** On a JVM that compiles otherwise: the same bits must not hang on that. */
    private static void elsewhere(Path documents, Path verdicts, boolean again) throws IOException {
        Path said = Path.of(verdicts + ".log");
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ScoreDocuments.class.getName(),
                        documents.toString(),
                        verdicts.toString(),
                        String.valueOf(again))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(Patience.withWorkOf(process.toHandle(), said).awaitEnd(process::isAlive))
                .isEmpty();
        assertThat(process.exitValue()).as(Files.readString(said)).isZero();
    }
}
