package fr.pixemploi.certification.document.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.certification.document.domain.CleaState;
import fr.pixemploi.certification.document.domain.Printed;
import fr.pixemploi.certification.document.domain.PrintedDoor;
import fr.pixemploi.kit.document.AccessiblePdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every document against the standards of long keeping (ISO 19005-2) and of accessibility (ISO 14289-1). */
class DocumentsTest {
    private static final Instant NOW = MadeSealingKey.NOW;
    private static final int SIXTY = 60;
    private static final PrintCertificate PRINT =
            Sealing.printCertificate(MadeSealingKey.of("RSA", NOW), Sealing.NOBODY);
    private static final PrintSessionPapers PAPERS = new PrintSessionPapers();
    private static final PrintedDoor DOOR = new PrintedDoor("4821739", "BK4T-RW2C");

    private record Made(String name, byte[] pdf) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Made> all() {
        return List.of(
                new Made("certificate", PRINT.handle(Printed.certificate(Printed.LEA), NOW)),
                new Made("certificate-below-the-first-level", PRINT.handle(Printed.bare(), NOW)),
                new Made("certificate-with-everything", PRINT.handle(Printed.full(), NOW)),
                new Made(
                        "certificate-without-seal",
                        Sealing.printCertificate(Sealing.NO_KEY, Sealing.NOBODY).handle(Printed.full(), NOW)),
                new Made("convocation", PAPERS.convocation(Printed.session(), Printed.candidate(1, Printed.LEA), NOW)),
                new Made(
                        "convocation-with-a-long-name",
                        PAPERS.convocation(Printed.session(), Printed.candidate(SIXTY, Printed.AWKWARD), NOW)),
                new Made("attendance-sheet", PAPERS.attendanceSheet(Printed.session(), Printed.candidates(SIXTY), NOW)),
                new Made("attendance-sheet-of-nobody", PAPERS.attendanceSheet(Printed.session(), List.of(), NOW)),
                new Made("room-list-of-nobody", PAPERS.roomList(Printed.session(), DOOR, List.of(), NOW)),
                new Made("room-list", PAPERS.roomList(Printed.session(), DOOR, Printed.candidates(SIXTY), NOW)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void isKeptForGoodAndReadByEveryone(Made made) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/documents"));
        Files.write(folder.resolve(made.name() + ".pdf"), made.pdf());
        Files.writeString(folder.resolve(made.name() + ".txt"), ReadAloud.of(made.pdf()));
        assertThat(VeraPdf.faults(made.pdf(), PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(VeraPdf.faults(made.pdf(), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void theValidatorFindsWhatIsNotForGoodAndWhatIsNotForEveryone() throws IOException {
        byte[] fleeting = AccessiblePdf.of(
                Jsoup.parse(
                        "<html lang=fr><title>a</title><meta name=subject content=a><style>p{font-family:'Liberation Sans'}</style><p>a"),
                Map.of());
        assertThat(VeraPdf.faults(fleeting, PDFAFlavour.PDFA_2_A)).isNotEmpty();
        try (PDDocument document = Loader.loadPDF(PRINT.handle(Printed.bare(), NOW));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getDocumentCatalog()
                    .getAcroForm(null)
                    .getFields()
                    .getFirst()
                    .setAlternateFieldName("");
            document.getDocumentCatalog().setStructureTreeRoot(null);
            document.save(out);
            assertThat(VeraPdf.faults(out.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
        }
    }

    @Test
    void theSameFactsAtTheSameTimeGiveTheSameBytes() {
        assertThat(PRINT.handle(Printed.full(), NOW)).isEqualTo(PRINT.handle(Printed.full(), NOW));
        assertThat(PRINT.handle(Printed.full(), NOW)).isNotEqualTo(PRINT.handle(Printed.full(), NOW.plusSeconds(1)));
    }

    @Test
    void anOrdinaryCertificateIsOnePageWithAllItsSections() throws IOException {
        try (PDDocument document = Loader.loadPDF(PRINT.handle(
                Printed.certificate(Printed.LEA, Printed.levelled(), null, CleaState.PROPOSED, List.of()), NOW))) {
            assertThat(document.getNumberOfPages()).isOne();
        }
    }

    @Test
    void aListOfSixtyHasItsHeadOnEachPageAndEveryNumberOnce() throws IOException {
        byte[] sheet = PAPERS.attendanceSheet(Printed.session(), Printed.candidates(SIXTY), NOW);
        try (PDDocument document = Loader.loadPDF(sheet)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(document))
                        .contains(
                                "Signature",
                                "Session 2026-031",
                                "Page " + page + " sur " + document.getNumberOfPages());
            }
        }
        assertThat(ReadAloud.of(sheet).lines().filter(line -> line.matches("\\d+")))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, SIXTY)
                        .mapToObj(Integer::toString)
                        .toList());
    }
}
