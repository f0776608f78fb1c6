package fr.pixemploi.certification.document.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import fr.pixemploi.certification.document.domain.Printed;
import fr.pixemploi.certification.document.domain.TimestampAuthority;
import fr.pixemploi.certification.document.domain.TimestampFailure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The seal, held against the library that made it and against two others: PDFBox finds it, Bouncy Castle verifies it. */
class SealDocumentTest {
    private static final Instant NOW = MadeSealingKey.NOW;
    private static final MadeSealingKey KEY = MadeSealingKey.of("RSA", NOW);
    private static final byte[] SEALED =
            Sealing.printCertificate(KEY, Sealing.NOBODY).handle(Printed.certificate(Printed.LEA), NOW);
    private static final int EACH = 499;

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC"})
    void twoVerifiersAcceptIt(String algorithm) throws Exception {
        MadeSealingKey key = MadeSealingKey.of(algorithm, NOW);
        byte[] sealed = Sealing.printCertificate(key, Sealing.NOBODY).handle(Printed.full(), NOW);
        Reports reports = byDss(sealed, key);
        SignatureWrapper seal = reports.getDiagnosticData().getSignatures().getFirst();
        assertThat(reports.getDiagnosticData().getSignatures()).hasSize(1);
        assertThat(seal.getSignatureFormat()).isEqualTo(SignatureLevel.PAdES_BASELINE_B);
        assertThat(seal.isBLevelTechnicallyValid()).isTrue();
        assertThat(seal.getClaimedSigningTime()).isEqualTo(Date.from(NOW));
        assertThat(reports.getSimpleReport().getIndication(seal.getId())).isEqualTo(Indication.TOTAL_PASSED);
        assertThat(byBouncyCastle(sealed, key)).isTrue();
    }

    @Test
    void anotherOnesCertificateIsNotTheSeals() {
        MadeSealingKey stranger = MadeSealingKey.of("RSA", NOW);
        assertThat(byBouncyCastle(SEALED, stranger)).isFalse();
        Reports reports = byDss(SEALED, stranger);
        assertThat(reports.getSimpleReport()
                        .getIndication(reports.getSimpleReport().getFirstSignatureId()))
                .isNotEqualTo(Indication.TOTAL_PASSED);
    }

    @Test
    void oneByteChangedAnywhereBreaksIt() throws IOException {
        assertThat(byBouncyCastle(SEALED, KEY)).isTrue();
        int[] range = byteRange(SEALED);
        int[] covered = IntStream.concat(IntStream.range(0, range[1]), IntStream.range(range[2], SEALED.length))
                .filter(at -> at % EACH == 0 || at == range[1] - 1 || at == SEALED.length - 1)
                .toArray();
        for (int at : covered)
            assertThat(byBouncyCastle(flipped(at), KEY)).as("byte %d", at).isFalse();
        assertThat(covered).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.3, 0.5, 0.99})
    void oneByteChangedIsRefusedByDssToo(double place) throws IOException {
        int[] range = byteRange(SEALED);
        int at = (int) (place * SEALED.length);
        if (at >= range[1] && at < range[2]) at = range[1] - 10;
        Reports reports = byDss(flipped(at), KEY);
        assertThat(reports.getDiagnosticData().getSignatures())
                .noneMatch(seal -> reports.getSimpleReport().getIndication(seal.getId()) == Indication.TOTAL_PASSED);
    }

    @Test
    void whatIsWrittenAfterwardsBreaksIt() throws IOException {
        byte[] longer;
        try (PDDocument document = Loader.loadPDF(SEALED);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getDocumentInformation().setTitle("Certificat d'une autre");
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
            longer = out.toByteArray();
        }
        assertThat(longer).hasSizeGreaterThan(SEALED.length);
        assertThat(byBouncyCastle(longer, KEY)).isFalse();
    }

    @Test
    void whereAnAuthorityIsThereItsTokenIsInTheSeal() {
        MadeAuthority authority = new MadeAuthority(NOW.plusSeconds(2));
        byte[] sealed = Sealing.printCertificate(KEY, authority).handle(Printed.bare(), NOW);
        Reports reports = byDss(sealed, KEY, authority.key().chain().getFirst());
        SignatureWrapper seal = reports.getDiagnosticData().getSignatures().getFirst();
        assertThat(seal.getSignatureFormat()).isEqualTo(SignatureLevel.PAdES_BASELINE_T);
        assertThat(seal.isTLevelTechnicallyValid()).isTrue();
        assertThat(seal.getTimestampList())
                .singleElement()
                .satisfies(stamp -> assertThat(stamp.getProductionTime()).isEqualTo(Date.from(NOW.plusSeconds(2))));
        assertThat(VeraPdf.faults(sealed, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void withoutTheTokenThatIsAskedForNothingIsSealed() {
        PrintCertificate print = Sealing.printCertificate(KEY, new TimestampAuthority() {
            @Override
            public boolean isThere() {
                return true;
            }

            @Override
            public byte[] token(byte[] sha256) {
                throw new TimestampFailure("down");
            }
        });
        assertThatExceptionOfType(TimestampFailure.class).isThrownBy(() -> print.handle(Printed.bare(), NOW));
    }

    @ParameterizedTest
    @ValueSource(longs = {-11, 11})
    void aCertificateThatDoesNotHoldThenSealsNothing(long days) {
        PrintCertificate print = Sealing.printCertificate(KEY, Sealing.NOBODY);
        assertThatException().isThrownBy(() -> print.handle(Printed.bare(), NOW.plus(Duration.ofDays(days))));
    }

    @Test
    void withoutAKeyNothingIsSealed() {
        SealDocument sealDocument = new SealDocument(Sealing.NO_KEY, Sealing.NOBODY);
        assertThatIllegalStateException().isThrownBy(() -> sealDocument.handle(SEALED, NOW));
    }

    private static Reports byDss(byte[] pdf, MadeSealingKey key, X509Certificate... alsoTrusted) {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(new CertificateToken(key.chain().getFirst()));
        for (X509Certificate one : alsoTrusted) trusted.addCertificate(new CertificateToken(one));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(verifier);
        validator.setValidationTime(Date.from(NOW.plusSeconds(60)));
        return validator.validateDocument();
    }

    /** Whether one seal covers all of the document, and the signature over it is this key's. */
    private static boolean byBouncyCastle(byte[] pdf, MadeSealingKey key) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PDSignature> seals = document.getSignatureDictionaries();
            if (seals.size() != 1) return false;
            int[] range = seals.getFirst().getByteRange();
            boolean whole = range.length == 4
                    && range[0] == 0
                    && range[2] + range[3] == pdf.length
                    && pdf[range[1]] == '<'
                    && pdf[range[2] - 1] == '>'
                    && new String(pdf, range[1] + 1, range[2] - range[1] - 2, StandardCharsets.US_ASCII)
                            .matches("[0-9a-fA-F]*");
            if (!whole) return false;
            byte[] content = seals.getFirst().getSignedContent(new ByteArrayInputStream(pdf));
            CMSSignedData signed = new CMSSignedData(
                    new CMSProcessableByteArray(content), seals.getFirst().getContents(pdf));
            List<SignerInformation> signers =
                    List.copyOf(signed.getSignerInfos().getSigners());
            return signers.size() == 1
                    && signers.getFirst()
                            .verify(new JcaSimpleSignerInfoVerifierBuilder()
                                    .build(key.chain().getFirst().getPublicKey()));
        } catch (IOException | CMSException | OperatorCreationException | RuntimeException e) {
            return false;
        }
    }

    private static int[] byteRange(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getSignatureDictionaries().getFirst().getByteRange();
        }
    }

    private static byte[] flipped(int at) {
        byte[] changed = Arrays.copyOf(SEALED, SEALED.length);
        changed[at] ^= 1;
        return changed;
    }
}
