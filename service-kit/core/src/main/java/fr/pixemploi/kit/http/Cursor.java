package fr.pixemploi.kit.http;

import fr.pixemploi.kit.problem.KitRefusal;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Where a list goes on: the key of the last element that was shown, and which list it was. The key of another list, or of the same one asked
 * for with other filters, would silently leave elements out.
 */
final class Cursor {
    /** Which page, and not which list; the last one in a shape of France Travail. */
    private static final Set<String> OF_THE_PAGE = Set.of("cursor", "limit", "curseur");

    private static final int MARK = 8;

    private Cursor() {}

    /** @param key in ASCII */
    static String of(String key, UriInfo list) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((mark(list) + key).getBytes(StandardCharsets.US_ASCII));
    }

    /** @throws KitRefusal when it is not one of this list */
    static String key(String cursor, UriInfo list) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            if (text.startsWith(mark(list))) return text.substring(MARK);
        } catch (IllegalArgumentException e) {
            // Refused below, like one that decodes to nonsense.
        }
        throw new KitRefusal(400, "invalid-cursor");
    }

    private static String mark(UriInfo list) {
        MultivaluedMap<String, String> asked = list.getQueryParameters();
        String filters = new TreeMap<>(asked)
                .entrySet().stream()
                        .filter(parameter -> !OF_THE_PAGE.contains(parameter.getKey()))
                        .map(parameter -> parameter.getKey()
                                + parameter.getValue().stream().sorted().toList())
                        .collect(Collectors.joining("&"));
        return DigestUtils.sha256Hex(list.getPath() + "?" + filters).substring(0, MARK);
    }
}
