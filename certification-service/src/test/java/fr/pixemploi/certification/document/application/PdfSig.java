package fr.pixemploi.certification.document.application;

import fr.pixemploi.local.layout.Folders;
import fr.pixemploi.local.patience.Patience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What poppler's {@code pdfsig} says of the seals in a document. */
final class PdfSig {
    private PdfSig() {}

    static String says(byte[] pdf) throws IOException {
        Path folder = Folders.make(Path.of("target/pdfsig"));
        Path file = Files.write(folder.resolve("certificate.pdf"), pdf);
        Path said = folder.resolve("said.txt");
        // Whether the authority of a test is to be trusted is not asked.
        Process process = new ProcessBuilder("pdfsig", "-nocert", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        Patience.withWorkOf(process.toHandle(), said).awaitEnd(process::isAlive);
        return Files.readString(said);
    }
}
