package fr.pixemploi.kit.http;

import fr.pixemploi.kit.problem.KitRefusal;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list in key order. Following {@code nextCursor} shows each element once, also while others are added.
 *
 * @param items the elements
 * @param nextCursor opaque; absent on the last page
 */
public record Page<T>(List<T> items, @Nullable String nextCursor) {
    public static final int MAX = 200;

    /** Makes a page from a query that asked for one element more than {@code limit}. */
    public static <T> Page<T> of(List<T> oneMore, int limit, Function<T, UUID> key) {
        if (oneMore.size() <= limit) return new Page<>(List.copyOf(oneMore), null);
        List<T> items = List.copyOf(oneMore.subList(0, limit));
        return new Page<>(items, cursor(key.apply(items.getLast())));
    }

    /** The key to continue after, or null at the beginning. */
    public static @Nullable UUID after(@Nullable String cursor) {
        if (cursor == null) return null;
        try {
            return UUID.fromString(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException e) {
            throw new KitRefusal(400, "invalid-cursor");
        }
    }

    /** The same for elements whose key is a text in ASCII; for a list that was asked for one element more than {@code limit}. */
    public static <T> Page<T> byText(List<T> oneMore, int limit, Function<T, String> key) {
        if (oneMore.size() <= limit) return new Page<>(List.copyOf(oneMore), null);
        List<T> items = List.copyOf(oneMore.subList(0, limit));
        return new Page<>(items, cursor(key.apply(items.getLast())));
    }

    /**
     * The text to continue after, or null at the beginning.
     *
     * @param shape what such texts look like, whole
     */
    public static @Nullable String afterText(@Nullable String cursor, Pattern shape) {
        if (cursor == null) return null;
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            if (shape.matcher(text).matches()) return text;
        } catch (IllegalArgumentException e) {
            // Falls through to the refusal of a cursor that decodes to nonsense.
        }
        throw new KitRefusal(400, "invalid-cursor");
    }

    private static String cursor(Object key) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(key.toString().getBytes(StandardCharsets.US_ASCII));
    }

    /** The page as a response, with the Link header of RFC 8288 when there is more. */
    public Response respond(UriInfo uri) {
        Response.ResponseBuilder response = Response.ok(this);
        if (nextCursor != null) {
            response.link(
                    uri.getRequestUriBuilder()
                            .replaceQueryParam("cursor", nextCursor)
                            .build(),
                    "next");
        }
        return response.build();
    }
}
