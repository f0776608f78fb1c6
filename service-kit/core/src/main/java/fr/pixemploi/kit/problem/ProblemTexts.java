package fr.pixemploi.kit.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The codes of problems with their texts, {@code code=Title | Detail with {0}} in {@code problems/kit_en.properties} and {@code
 * problems/service_en.properties}, and with where they come from: {@code code=status operation operation} in {@code
 * problems/kit_where.properties} and {@code problems/service_where.properties}, with a JSON pointer among them when it is always the same
 * field that is wrong, or the name of a header and a colon.
 */
public final class ProblemTexts {
    /** In {@code where.properties}: trying again helps. */
    private static final String AGAIN = "+again";

    private static final String POINTER = "/";

    private static final String HEADER = ":";

    private final Map<String, String> kit;
    private final Map<String, String> all;
    private final Map<String, String> where;

    private ProblemTexts(String language) {
        kit = load("problems/kit_" + language + ".properties");
        all = new TreeMap<>(kit);
        all.putAll(load("problems/service_" + language + ".properties"));
        where = load("problems/kit_where.properties");
        where.putAll(load("problems/service_where.properties"));
    }

    public static ProblemTexts english() {
        return new ProblemTexts("en");
    }

    public static ProblemTexts french() {
        return new ProblemTexts("fr");
    }

    public boolean knows(String code) {
        return all.containsKey(code);
    }

    /** Every code that has a text, in order. */
    public Set<String> codes() {
        return new TreeSet<>(all.keySet());
    }

    /** Every code that has a line about where it comes from, in order. */
    public Set<String> placed() {
        return new TreeSet<>(where.keySet());
    }

    /** True for a code that any service may answer. */
    public boolean isKits(String code) {
        return kit.containsKey(code);
    }

    /** The HTTP status of a code, or null when none is given. */
    public @Nullable String status(String code) {
        String said = where.get(code);
        return said == null ? null : words(said).getFirst();
    }

    /** The operations that may answer with a code, and words with an at sign for what they have. */
    public List<String> operations(String code) {
        return behindStatus(code).stream()
                .filter(word -> !word.equals(AGAIN) && !isPlace(word))
                .toList();
    }

    /** JSON pointer of the field that a code is about, or a header's name; the pointer of the whole body when none is named. */
    public String pointer(String code) {
        return behindStatus(code).stream()
                .filter(ProblemTexts::isPlace)
                .map(word -> word.replace(HEADER, ""))
                .findFirst()
                .orElse("");
    }

    private static boolean isPlace(String word) {
        return word.startsWith(POINTER) || word.endsWith(HEADER);
    }

    /** Whether the same call may succeed a little later. */
    public boolean helpsToTryAgain(String code) {
        return behindStatus(code).contains(AGAIN);
    }

    private List<String> behindStatus(String code) {
        String said = where.get(code);
        return said == null ? List.of() : words(said).subList(1, words(said).size());
    }

    /** The codes that an operation may answer with. */
    public List<String> of(String operation) {
        List<String> codes = new ArrayList<>();
        for (String code : placed()) {
            if (operations(code).contains(operation)) codes.add(code);
        }
        return codes;
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.strip().split("\\s+"));
    }

    public String title(String code) {
        return new MessageFormat(parts(code)[0], Locale.ROOT).format(new Object[0]);
    }

    public @Nullable String detail(String code, Object... arguments) {
        String[] parts = parts(code);
        return parts.length == 2 ? new MessageFormat(parts[1], Locale.ROOT).format(arguments) : null;
    }

    private String[] parts(String code) {
        return all.getOrDefault(code, code).split("\\s*\\|\\s*", 2);
    }

    /** All resources of this name on the class path as one; a service's own comes after the kit's. */
    public static Map<String, String> load(String resource) {
        Map<String, String> loaded = new HashMap<>();
        try {
            for (URL url : Collections.list(
                    Thread.currentThread().getContextClassLoader().getResources(resource))) {
                Properties properties = new Properties();
                try (InputStream in = url.openStream()) {
                    properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                }
                properties.forEach((code, text) -> loaded.put(code.toString(), text.toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return loaded;
    }
}
