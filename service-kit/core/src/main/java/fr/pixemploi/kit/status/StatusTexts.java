package fr.pixemploi.kit.status;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import fr.pixemploi.kit.problem.ProblemTexts;
import java.util.HashMap;
import java.util.Map;

/** What is said of a service and its parts, from {@code status/kit_fr.properties}, {@code status/service_fr.properties} and their English. */
final class StatusTexts {
    static final StatusTexts FRENCH = new StatusTexts("fr");
    static final StatusTexts ENGLISH = new StatusTexts("en");

    private final Map<String, String> texts;

    private StatusTexts(String language) {
        texts = new HashMap<>(ProblemTexts.load("status/kit_" + language + ".properties"));
        texts.putAll(ProblemTexts.load("status/service_" + language + ".properties"));
    }

    /** @param language {@code fr} or {@code en} */
    static StatusTexts in(String language) {
        return language.equals("en") ? ENGLISH : FRENCH;
    }

    /** The part's name in the meantime, where it has no text: a test of each service finds that. */
    String of(String key) {
        return texts.getOrDefault(key, key);
    }

    String of(ServiceState state) {
        return of("service." + spelt(state));
    }

    String of(String part, PartState state) {
        return of(part + "." + spelt(state));
    }

    boolean knows(String key) {
        return texts.containsKey(key);
    }

    static String spelt(Enum<?> constant) {
        return EnumNamingStrategies.KebabCaseStrategy.INSTANCE.convertEnumToExternalName(constant.name());
    }
}
