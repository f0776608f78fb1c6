package fr.pixemploi.profile.francetravail.application.payload;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** French titles of competences, as interview sheets have them. */
final class CompetenceTitles {
    private static final String DATA = "caseload/competences_fr.properties";

    private final Properties titles = new Properties();

    CompetenceTitles() {
        try (InputStream in = CompetenceTitles.class.getClassLoader().getResourceAsStream(DATA)) {
            if (in == null) throw new FileNotFoundException(DATA);
            titles.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty of a competence that no title is known of. */
    Optional<String> of(String code) {
        return Optional.ofNullable(titles.getProperty(code));
    }
}
