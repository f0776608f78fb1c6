package fr.pixemploi.kit.http;

import fr.pixemploi.kit.problem.KitRefusal;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for. Every list takes it as {@code @Valid @BeanParam PageRequest page}, asks its use case for {@link
 * #oneMore} elements {@link #after} an id, and answers with {@link #answer}.
 *
 * @param cursor the previous page's {@code nextCursor}; null at the beginning
 * @param limit elements of a page at most
 * @param uri of the request, for the link to the next page
 */
public record PageRequest(
        @QueryParam("cursor") @Nullable String cursor,

        @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX)
        int limit,

        @Context UriInfo uri) {
    /**
     * The id to continue after, or null at the beginning.
     *
     * @throws KitRefusal when the cursor is not one of ours
     */
    public @Nullable UUID after() {
        return Page.after(cursor);
    }

    /** One element more than the page holds, which tells whether another page follows. */
    public int oneMore() {
        return limit + 1;
    }

    /** The page as a response, made of {@link #oneMore} elements at most. */
    public <T> Response answer(List<T> oneMore, Function<T, UUID> key) {
        return Page.of(oneMore, limit, key).respond(uri);
    }
}
