package fr.pixemploi.kit.http;

import fr.pixemploi.kit.problem.KitRefusal;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for. Every list takes it as {@code @Valid @BeanParam PageRequest page}, asks its use case for {@link
 * #oneMore} elements {@link #after} an id, and answers with {@link #answer}.
 *
 * @param cursor the previous page's {@code nextCursor}; null at the beginning
 * @param limit elements of a page at most
 * @param uri of the request, which says what list it is
 */
public record PageRequest(
        @QueryParam("cursor") @Size(max = 400) @Nullable String cursor,

        @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX)
        int limit,

        @Context UriInfo uri) {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /**
     * The id to continue after, or null at the beginning.
     *
     * @throws KitRefusal when the cursor is not one of this list
     */
    public @Nullable UUID after() {
        String id = after(ID);
        return id == null ? null : UUID.fromString(id);
    }

    /**
     * The text to continue after, or null at the beginning.
     *
     * @param shape what such texts look like, whole
     * @throws KitRefusal when the cursor is not one of this list
     */
    public @Nullable String after(Pattern shape) {
        if (cursor == null) return null;
        String key = Cursor.key(cursor, uri);
        if (shape.matcher(key).matches()) return key;
        throw new KitRefusal(400, "invalid-cursor");
    }

    /** One element more than the page holds, which tells whether another page follows. */
    public int oneMore() {
        return limit + 1;
    }

    /** The page as a response with the Link header of RFC 8288 when there is more, made of {@link #oneMore} elements at most. */
    public <T> Response answer(List<T> oneMore, Function<T, ?> key) {
        return answer(oneMore, key, element -> element);
    }

    /** The same of elements that are shown as something without their key. */
    public <T> Response answer(List<T> oneMore, Function<T, ?> key, Function<T, ?> shown) {
        boolean more = oneMore.size() > limit;
        List<T> elements = more ? oneMore.subList(0, limit) : oneMore;
        return answerUpTo(
                elements.stream().map(shown).toList(),
                more ? key.apply(elements.getLast()).toString() : null);
    }

    /**
     * A page of a list that looks at so much a call and no more: it may be shorter than asked for, and more may follow.
     *
     * @param key after which the next page goes on; null when none follows
     */
    public Response answerUpTo(List<?> shown, @Nullable String key) {
        String next = key == null ? null : Cursor.of(key, uri);
        return linked(Response.ok(new Page<>(shown, next)), "cursor", next);
    }

    /**
     * A page in somebody else's shape: the bare array, led on by the Link header alone.
     *
     * @param parameter what the shape calls the cursor
     * @param key after which the next page goes on; null when none follows
     */
    public Response answerBare(List<?> shown, String parameter, @Nullable String key) {
        return linked(Response.ok(shown), parameter, key == null ? null : Cursor.of(key, uri));
    }

    private Response linked(Response.ResponseBuilder response, String parameter, @Nullable String next) {
        if (next != null) {
            URI following = uri.getRequestUriBuilder()
                    .replaceQueryParam(parameter, next)
                    .build();
            response.header("Link", "<" + following.getRawPath() + "?" + following.getRawQuery() + ">; rel=\"next\"");
        }
        return response.build();
    }
}
