package fr.pixemploi.assessment.result.domain.reading;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** The sentences of pages and documents in one language, from {@code reading/words_*.properties}. */
public final class Words {
    private static final Map<ResultLanguage, Words> ALL = new EnumMap<>(ResultLanguage.class);

    static {
        Arrays.stream(ResultLanguage.values()).forEach(language -> ALL.put(language, new Words(language)));
    }

    private final Properties sentences = new Properties();
    private final ResultLanguage language;

    private Words(ResultLanguage language) {
        this.language = language;
        String file = "reading/words_" + language.tag() + ".properties";
        try (InputStream in = Words.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) throw new FileNotFoundException(file);
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Words in(ResultLanguage language) {
        Words words = ALL.get(language);
        if (words == null) throw new IllegalStateException("no words in " + language);
        return words;
    }

    /** A sentence; what is put into it is formatted by the language's rules. */
    public String say(String key, Object... arguments) {
        String sentence = sentences.getProperty(key);
        if (sentence == null) throw new IllegalStateException("no sentence " + key + " in " + language.tag());
        return arguments.length == 0
                ? sentence.replace("''", "'")
                : new MessageFormat(sentence, language.locale()).format(arguments);
    }

    /** A name in this language, or itself where there is none. */
    public String name(String kind, String name) {
        return sentences.getProperty(kind + "." + name, name);
    }

    public Set<String> keys() {
        return sentences.stringPropertyNames();
    }
}
