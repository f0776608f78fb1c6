package fr.pixemploi.profile.caseload.rest.call;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Properties;
import org.apache.commons.codec.digest.DigestUtils;

/** The style of the sheet, and what competences are called. */
final class SheetFiles {
    static final String STYLE = read("caseload/sheet.css");

    /** What the page may do: show its own style, and nothing else. */
    static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'sha256-"
            + Base64.getEncoder().encodeToString(DigestUtils.sha256(STYLE)) + "'; base-uri 'none'; form-action 'none'";

    private static final Properties TITLES = titles();

    private SheetFiles() {}

    /** Code and title; of a competence of another framework the code alone. */
    static String title(String code) {
        String title = TITLES.getProperty(code);
        return title == null ? code : code + " " + title;
    }

    private static Properties titles() {
        Properties titles = new Properties();
        try {
            titles.load(new StringReader(read("caseload/competences_fr.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return titles;
    }

    private static String read(String file) {
        try (InputStream in = SheetFiles.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) throw new FileNotFoundException(file);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
