package fr.pixemploi.certification.document.application;

import fr.pixemploi.certification.document.application.page.CertificatePage;
import fr.pixemploi.certification.document.domain.PrintedCertificate;
import fr.pixemploi.kit.document.AccessiblePdf;
import fr.pixemploi.kit.document.QrCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;

/**
 * Makes the document of a certificate: PDF/A-2a and PDF/UA-1, sealed. None is kept: whoever asks again gets it anew, as of then, sealed by the
 * key of that day.
 */
@ApplicationScoped
public class PrintCertificate {
    private final SealDocument sealDocument;

    PrintCertificate(SealDocument sealDocument) {
        this.sealDocument = sealDocument;
    }

    /**
     * The document's bytes. On one's own machine without a key it says that it is worth nothing.
     *
     * @throws fr.pixemploi.certification.document.domain.Unprintable when there is no letter for something of it
     * @throws fr.pixemploi.certification.document.domain.TimestampFailure when an authority of timestamps is to be asked, and gives none
     */
    public byte[] handle(PrintedCertificate facts, Instant now) {
        boolean sealed = sealDocument.isThere();
        byte[] pdf = AccessiblePdf.archived(
                CertificatePage.of(facts, sealed),
                Map.of(CertificatePage.QR_CODE, new QrCode(facts.verification().toString()).drawing()),
                now);
        return sealed ? sealDocument.handle(pdf, now) : pdf;
    }
}
