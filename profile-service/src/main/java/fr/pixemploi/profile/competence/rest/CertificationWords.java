package fr.pixemploi.profile.competence.rest;

import fr.pixemploi.profile.competence.domain.Certifiability;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** Why someone can register for a certification, and why they count as ready, in a sentence. */
final class CertificationWords {
    private static final Map<String, Properties> TEXTS = Map.of("fr", read("fr"), "en", read("en"));

    private final String language;

    /** @param language {@code en}, or French */
    CertificationWords(String language) {
        this.language = language.equals("en") ? "en" : "fr";
    }

    String ofRegistering(Certifiability found) {
        return say(
                found.canRegister() ? "can-register" : "cannot-register",
                found.reached(),
                found.toRegister().level(),
                found.toRegister().competences());
    }

    String ofBeingReady(Certifiability found) {
        if (!found.canRegister()) return say("not-ready-to-register");
        if (found.assisted()) return say("assisted");
        return say(found.isReady() ? "ready" : "not-ready", found.expectedScore(), found.readyFromScore());
    }

    private String say(String key, Object... values) {
        String text = Objects.requireNonNull(
                Objects.requireNonNull(TEXTS.get(language)).getProperty(key), key);
        return new MessageFormat(text, Locale.forLanguageTag(language)).format(values);
    }

    private static Properties read(String language) {
        String name = "/competence/certification_" + language + ".properties";
        Properties texts = new Properties();
        try (InputStream data = CertificationWords.class.getResourceAsStream(name)) {
            if (data == null) throw new IllegalStateException(name + " is missing");
            Reader reader = new InputStreamReader(data, StandardCharsets.UTF_8);
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
        return texts;
    }
}
