package fr.pixemploi.certification.document.application;

import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import fr.pixemploi.certification.document.domain.SealingKey;
import fr.pixemploi.certification.document.domain.TimestampAuthority;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/**
 * Seals a PDF for good (PAdES baseline, ETSI EN 319 142-1): B, or T where an authority of timestamps is there. Whoever changes anything of
 * it afterwards breaks the seal.
 */
@ApplicationScoped
public class SealDocument {
    private static final String SPOKEN = "Cachet électronique";
    /** What a seal takes beside certificates, in bytes: signature and attributes. */
    private static final int SIGNATURE = 4_096;

    /** What a token takes, in bytes, with the certificates of its authority. */
    private static final int TOKEN = 12_288;

    private final SealingKey key;
    private final TimestampAuthority authority;
    private final PAdESService service = new PAdESService(new CommonCertificateVerifier());

    SealDocument(SealingKey key, TimestampAuthority authority) {
        this.key = key;
        this.authority = authority;
        service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        service.setTspSource((algorithm, digest) -> new TimestampBinary(authority.token(digest)));
    }

    /** Whether there is a key: otherwise documents stay as they are. */
    public boolean isThere() {
        return key.isThere();
    }

    /**
     * The document with its seal.
     *
     * @param pdf tagged, without a seal
     * @throws IllegalStateException without a key
     * @throws eu.europa.esig.dss.alert.exception.AlertException when its certificate does not hold now
     * @throws fr.pixemploi.certification.document.domain.TimestampFailure when there is an authority, and no token of it
     */
    public byte[] handle(byte[] pdf, Instant now) {
        if (!key.isThere()) throw new IllegalStateException("no key to seal with");
        DSSDocument document = new InMemoryDocument(SealField.in(pdf, SPOKEN));
        PAdESSignatureParameters parameters = parameters(now);
        byte[] signature = key.sign(service.getDataToSign(document, parameters).getBytes());
        DSSDocument sealed = service.signDocument(
                document, parameters, new SignatureValue(parameters.getSignatureAlgorithm(), signature));
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            sealed.writeTo(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PAdESSignatureParameters parameters(Instant now) {
        List<CertificateToken> chain =
                key.chain().stream().map(CertificateToken::new).toList();
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSigningCertificate(chain.getFirst());
        parameters.setCertificateChain(chain);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSignatureLevel(
                authority.isThere() ? SignatureLevel.PAdES_BASELINE_T : SignatureLevel.PAdES_BASELINE_B);
        parameters.getSignatureTimestampParameters().setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.bLevel().setSigningDate(Date.from(now));
        parameters.setPermission(CertificationPermission.NO_CHANGE_PERMITTED);
        parameters.getImageParameters().getFieldParameters().setFieldId(SealField.NAME);
        // What it does not take is zeros.
        int certificates =
                chain.stream().mapToInt(one -> one.getEncoded().length).sum();
        parameters.setContentSize(certificates + SIGNATURE + (authority.isThere() ? TOKEN : 0));
        return parameters;
    }
}
