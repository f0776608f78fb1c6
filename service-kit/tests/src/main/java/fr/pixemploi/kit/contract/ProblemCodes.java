package fr.pixemploi.kit.contract;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The codes of problems as the properties on the class path have them: a text in each language, {@code
 * problems/{kit,service}_{en,fr}.properties}, and where they come from, {@code code=status operation operation} in {@code
 * problems/{kit,service}_where.properties}.
 */
final class ProblemCodes {
    private final Properties kit = read("problems/kit_en.properties");
    private final Properties english = read("problems/kit_en.properties", "problems/service_en.properties");
    private final Properties french = read("problems/kit_fr.properties", "problems/service_fr.properties");
    private final Properties where = read("problems/kit_where.properties", "problems/service_where.properties");

    Set<String> withEnglishText() {
        return new TreeSet<>(english.stringPropertyNames());
    }

    Set<String> withFrenchText() {
        return new TreeSet<>(french.stringPropertyNames());
    }

    /** The codes that have a line about where they come from. */
    Set<String> placed() {
        return new TreeSet<>(where.stringPropertyNames());
    }

    /** True for a code that any service may answer. */
    boolean isKits(String code) {
        return kit.containsKey(code);
    }

    /** The operations that may answer with a code, as far as they are named. */
    List<String> operations(String code) {
        return Pattern.compile("\\s+")
                .splitAsStream(where.getProperty(code, "").strip())
                .skip(1)
                .filter(word -> Character.isLetter(word.charAt(0)) && !word.endsWith(":"))
                .toList();
    }

    /**
     * All resources of these names as one; the later ones count. Within one of them each code stands once: when two changes each bring their
     * line, the last would count and nobody would see it. Texts are patterns of {@link java.text.MessageFormat}, which swallows an apostrophe
     * that is not doubled.
     */
    private static Properties read(String... resources) {
        Properties read = new Properties();
        try {
            for (String resource : resources) {
                for (URL url : Collections.list(
                        Thread.currentThread().getContextClassLoader().getResources(resource))) {
                    try (Reader in = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
                        Properties one = new OnceEach(resource);
                        one.load(in);
                        read.putAll(one);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    private static final class OnceEach extends Properties {
        private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?:'')*(?!')");
        private final String resource;

        OnceEach(String resource) {
            this.resource = resource;
        }

        @Override
        public synchronized @Nullable Object put(Object code, Object text) {
            if (containsKey(code)) throw new IllegalStateException(resource + " has two lines " + code);
            if (LONE_APOSTROPHE.matcher(text.toString()).find())
                throw new IllegalStateException(resource + ": an apostrophe of " + code + " is not doubled");
            return super.put(code, text);
        }
    }
}
