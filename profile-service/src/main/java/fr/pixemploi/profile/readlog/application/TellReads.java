package fr.pixemploi.profile.readlog.application;

import fr.pixemploi.kit.json.PackagedYaml;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who read what, in the words that people read. */
@ApplicationScoped
public class TellReads {
    private static final String DATA = "readlog/words.yaml";

    /** A code in words. */
    record Words(String code, String french, String english) {}

    private record Lists(List<Words> roles, List<Words> kinds) {}

    private final Map<String, Words> roles;
    private final Map<String, Words> kinds;

    TellReads() {
        Lists lists = PackagedYaml.read(DATA, Lists.class);
        roles = byCode(lists.roles());
        kinds = byCode(lists.kinds());
    }

    /**
     * Who it was, such as "a counsellor"; the code itself for a role that a newer service tells.
     *
     * @param language {@code en}, or French
     */
    public String who(String role, String language) {
        return in(roles, role, language);
    }

    /** What was read; the code itself for a kind that a newer service tells. */
    public String what(String kind, String language) {
        return in(kinds, kind, language);
    }

    private static String in(Map<String, Words> known, String code, String language) {
        Words words = known.get(code);
        if (words == null) return code;
        return language.equals("en") ? words.english() : words.french();
    }

    private static Map<String, Words> byCode(List<Words> words) {
        return words.stream().collect(Collectors.toUnmodifiableMap(Words::code, Function.identity()));
    }
}
