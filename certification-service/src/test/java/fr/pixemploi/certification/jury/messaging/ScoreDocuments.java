package fr.pixemploi.certification.jury.messaging;

import fr.pixemploi.certification.rules.domain.CertificationVersion;
import fr.pixemploi.certification.rules.domain.Evidence;
import fr.pixemploi.certification.rules.domain.Scoring;
import fr.pixemploi.certification.rules.persistence.PackagedRules;
import fr.pixemploi.kit.json.EventJson;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Scores kept sittings, one a line, and writes their verdicts, one a line: as they were measured, or worked out again from answers. */
final class ScoreDocuments {
    private ScoreDocuments() {}

    /** Another instance. Arguments: documents, verdicts, and whether to work them out again. */
    public static void main(String[] args) throws IOException {
        score(Path.of(args[0]), Path.of(args[1]), Boolean.parseBoolean(args[2]));
    }

    static void score(Path documents, Path verdicts, boolean again) throws IOException {
        CertificationVersion version = PackagedRules.current();
        SittingDocument read = new SittingDocument();
        try (BufferedReader in = Files.newBufferedReader(documents);
                BufferedWriter out = Files.newBufferedWriter(verdicts)) {
            for (String document = in.readLine(); document != null; document = in.readLine()) {
                Evidence evidence = again ? read.workedOutAgain(document, Set.of()) : read.of(document);
                out.write(EventJson.write(Scoring.of(evidence, version)));
                out.newLine();
            }
        }
    }
}
