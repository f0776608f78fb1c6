package fr.pixemploi.profile.caseload.rest.call;

import fr.pixemploi.kit.document.StandalonePage;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The style of the sheet, and what competences are called. */
final class SheetFiles {
    static final String STYLE = read("caseload/sheet.css");

    /** What the page may do: show its own style, and nothing else. */
    static final String CONTENT_SECURITY_POLICY = StandalonePage.policy(STYLE);

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
