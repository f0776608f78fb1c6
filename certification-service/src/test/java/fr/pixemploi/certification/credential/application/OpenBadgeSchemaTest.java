package fr.pixemploi.certification.credential.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.pixemploi.certification.credential.domain.CertificateFacts;
import fr.pixemploi.certification.credential.domain.Language;
import fr.pixemploi.certification.credential.domain.MadeKeys;
import fr.pixemploi.certification.credential.domain.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is signed has the shape of Open Badges 3.0; the schema says whose it is. */
class OpenBadgeSchemaTest {
    private final Issuing issuing = new Issuing(new MadeKeys());
    private final Schema schema;

    OpenBadgeSchemaTest() throws IOException {
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("src/test/resources/credential/open-badge-3.0.schema.json")));
    }

    private String signed(CertificateFacts facts, Language language) {
        return issuing.issueCredential().handle(facts, language, Instant.parse("2026-04-01T10:00:00Z"));
    }

    @ParameterizedTest
    @EnumSource
    void everyCredentialHasItsShape(Language language) {
        assertThat(schema.validate(signed(Samples.whole(412), language), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate(signed(Samples.bare(), language), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "OpenBadgeCredential, Badge",
        "\"validFrom\", \"from\"",
        "sha256$, md5$",
        "ScaledScore, Score",
        "\"narrative\", \"text\""
    })
    void anotherShapeIsRefused(String right, String wrong) {
        String changed = signed(Samples.whole(412), Language.FR).replace(right, wrong);
        assertThat(schema.validate(changed, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void itHoldsNoMoreThanSaid() {
        String more = signed(Samples.whole(412), Language.FR).replace("\"licenseNumber\"", "\"email\"");
        assertThat(schema.validate(more, InputFormat.JSON)).isNotEmpty();
    }
}
