package fr.pixemploi.certification.passport.application;

import java.io.IOException;
import java.io.StringReader;
import java.util.Objects;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The project's own schema of files for the passport of skills, from what is known of them. */
public final class PassportFileSchema {
    private PassportFileSchema() {}

    /** @throws SAXException when it does not keep to it */
    public static void check(String file) throws SAXException, IOException {
        SchemaFactory.newDefaultInstance()
                .newSchema(
                        Objects.requireNonNull(PassportFileSchema.class.getResource("/passport/passport-by-facts.xsd")))
                .newValidator()
                .validate(new StreamSource(new StringReader(file)));
    }
}
