package fr.pixemploi.certification.credential.domain;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** What credentials say to people, in one language; packaged as {@code credential/texts_fr.properties}. */
final class CredentialTexts {
    private static final Map<Language, CredentialTexts> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) ALL.put(language, new CredentialTexts(language));
    }

    private final Properties texts = new Properties();

    private CredentialTexts(Language language) {
        String file = "/credential/texts_" + language.tag() + ".properties";
        try (var in = Objects.requireNonNull(CredentialTexts.class.getResourceAsStream(file), file)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CredentialTexts in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    String of(String key) {
        return Objects.requireNonNull(texts.getProperty(key), key);
    }

    /** A framework may have competences, and rules levels, that nobody named here. */
    String orElse(String key, String other) {
        return texts.getProperty(key, other);
    }
}
