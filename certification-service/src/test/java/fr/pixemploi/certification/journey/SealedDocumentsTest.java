package fr.pixemploi.certification.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.certification.document.application.MadeSealingKey;
import fr.pixemploi.certification.document.application.PrintCertificate;
import fr.pixemploi.certification.document.domain.Printed;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** The service finds its key and all that seals are made with, also where classes are loaded as in a deployment. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "certification"))
@QuarkusTestResource(value = SealingKeyOfTest.class, restrictToAnnotatedClass = true)
class SealedDocumentsTest {
    @Inject
    PrintCertificate printCertificate;

    @Test
    void aCertificateIsSealedByTheKeyInTheFile() throws IOException {
        byte[] pdf = printCertificate.handle(Printed.certificate(Printed.LEA), MadeSealingKey.NOW);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getSignatureDictionaries())
                    .singleElement()
                    .satisfies(seal -> assertThat(seal.getSubFilter()).isEqualTo("ETSI.CAdES.detached"));
        }
    }
}
