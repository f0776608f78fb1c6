package fr.pixemploi.pathway.catalogue.application;

import fr.pixemploi.pathway.lheo.Element;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Ids made of what a source calls things, so that they stay from file to file: of the number of each and of what it is in, of several of one
 * number by its turn, and no two ways to write them are the same.
 */
final class SourceIds {
    /** Whose numbers are the ids that its offers had before. */
    static final String DEMONSTRATION = "demonstration";

    private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final String source;

    SourceIds(String source) {
        this.source = source;
    }

    /** Reads one of several. */
    interface Reading<T> {
        T of(Element it, String key);
    }

    /** Each of several that may have the same number, with a key that none of the others has. */
    static <T> List<T> each(Element of, String what, String parent, Reading<T> reading) {
        Map<String, Integer> turns = new HashMap<>();
        List<T> read = new ArrayList<>();
        of.all(what).forEach(it -> {
            String number = number(it);
            int turn = turns.merge(number, 1, Integer::sum);
            read.add(reading.of(it, parent + key(number) + turn + "/"));
        });
        return List.copyOf(read);
    }

    /** With its length, so that no other number and what follows it come to the same. */
    static String key(String number) {
        return number.length() + ":" + number;
    }

    /** Empty when it has none. */
    static String number(Element it) {
        return it.attribute("numero").orElse("");
    }

    UUID of(String key, String number) {
        if (source.equals(DEMONSTRATION) && UUIDS.matcher(number).matches()) return UUID.fromString(number);
        return UUID.nameUUIDFromBytes((source + "\n" + key).getBytes(StandardCharsets.UTF_8));
    }
}
