package fr.pixemploi.certification.document.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.certification.document.domain.Printed;
import fr.pixemploi.certification.document.domain.PrintedCertificate;
import fr.pixemploi.local.Figures;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** Seals held against a verifier that others wrote, poppler's {@code pdfsig}; and how fast documents are made, seal and all. */
class DocumentProof {
    private static final String PROOF = "document";
    private static final int EACH = 997;
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration TIME = Duration.ofSeconds(15);
    private static final int SIXTY = 60;

    @Test
    void strangersVerifyTheSealAndRefuseWhatWasChanged() throws IOException {
        PrintCertificate print = Sealing.printCertificate(MadeSealingKey.of("RSA", MadeSealingKey.NOW), Sealing.NOBODY);
        for (PrintedCertificate facts : List.of(Printed.full(), Printed.bare())) {
            assertThat(PdfSig.says(print.handle(facts, MadeSealingKey.NOW)))
                    .contains("ETSI.CAdES.detached", "Total document signed", "Signature is Valid");
        }
        byte[] sealed = print.handle(Printed.certificate(Printed.LEA), MadeSealingKey.NOW);
        int[] range;
        try (PDDocument document = Loader.loadPDF(sealed)) {
            range = document.getSignatureDictionaries().getFirst().getByteRange();
        }
        int refused = 0;
        for (int at = 0; at < sealed.length; at += EACH) {
            if (at >= range[1] && at < range[2]) continue;
            byte[] changed = sealed.clone();
            changed[at] ^= 1;
            assertThat(PdfSig.says(changed)).as("byte %d", at).doesNotContain("Signature is Valid");
            refused++;
        }
        assertThat(refused).isGreaterThan(25);
        Figures.write(PROOF, "bytes changed one by one, all refused by pdfsig", refused);
    }

    @Test
    void howManyAreMadeInASecondByOneThread() {
        PrintSessionPapers papers = new PrintSessionPapers();
        Map<String, LongConsumer> all = new LinkedHashMap<>();
        for (String algorithm : new String[] {"RSA", "EC"}) {
            PrintCertificate print =
                    Sealing.printCertificate(MadeSealingKey.of(algorithm, MadeSealingKey.NOW), Sealing.NOBODY);
            all.put(
                    "certificates sealed by " + algorithm,
                    second -> print.handle(
                            Printed.certificate(Printed.LEA), MadeSealingKey.NOW.plusSeconds(second % 86_400)));
        }
        PrintCertificate without = Sealing.printCertificate(Sealing.NO_KEY, Sealing.NOBODY);
        all.put(
                "certificates without a seal",
                second -> without.handle(Printed.certificate(Printed.LEA), MadeSealingKey.NOW.plusSeconds(second)));
        all.put(
                "convocations",
                second -> papers.convocation(
                        Printed.session(), Printed.candidate(1, Printed.LEA), MadeSealingKey.NOW.plusSeconds(second)));
        all.put(
                "attendance sheets of 60",
                second -> papers.attendanceSheet(
                        Printed.session(), Printed.candidates(SIXTY), MadeSealingKey.NOW.plusSeconds(second)));
        Map<String, Double> perSecond = new LinkedHashMap<>();
        all.forEach((what, make) -> {
            made(make, WARM_UP);
            perSecond.put(what, Math.round(10.0 * made(make, TIME) / TIME.toSeconds()) / 10.0);
        });
        assertThat(perSecond.values()).allSatisfy(figure -> assertThat(figure).isPositive());
        Figures.write(PROOF, "documents a second, one thread", perSecond);
    }

    private static long made(LongConsumer make, Duration time) {
        long until = System.nanoTime() + time.toNanos();
        long made = 0;
        for (; System.nanoTime() < until; made++) make.accept(made);
        return made;
    }
}
