package fr.pixemploi.profile.news.rest;

import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.news.application.NewsView;
import fr.pixemploi.profile.news.application.ReadNews;
import fr.pixemploi.profile.news.domain.NewsType;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The feed of news. */
@Path("/v1/news")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "news", description = "For structures' systems: what happened to the people whom the structure follows.")
class NewsResource {
    /** What a page looks like in the OpenAPI document. */
    @Schema(name = "NewsPage")
    record NewsPage(
            List<NewsView> items,

            @Schema(description = "On every page, the last included: go on from it later.")
            String nextCursor) {}

    private static final java.util.regex.Pattern POSITION = java.util.regex.Pattern.compile("\\d{1,18}");

    /** In seconds since 1970; places beyond it are not given. */
    private static final long LATEST = 100_000_000_000L;

    private final ReadNews read;
    private final CurrentCaller caller;

    NewsResource(ReadNews read, CurrentCaller caller) {
        this.read = read;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"manager", "partner:profile:read"})
    @Operation(
            summary = "Read on what happened to the people whom the structure follows",
            description = NewsDocumentation.LIST)
    @APIResponse(
            responseCode = "200",
            description = "A page; its Link header leads on",
            content = @Content(schema = @Schema(implementation = NewsPage.class)))
    public Response listNews(
            @QueryParam("structureId") @NotNull UUID structureId,
            @QueryParam("type") @Size(max = 12) List<@NotNull @Pattern(regexp = NewsType.CODES) String> types,
            @QueryParam("since")
                    @Schema(
                            description =
                                    "Begin with what was heard of from then on; without it with the oldest. Means nothing beside a cursor.")
                    @Nullable
                    OffsetDateTime since,
            @Valid @BeanParam PageRequest page) {
        String cursor = page.after(POSITION);
        long after = cursor == null ? beginning(since) : Long.parseLong(cursor);
        ReadNews.Portion portion = read.handle(
                caller.get(),
                structureId,
                types.stream().map(NewsType::of).collect(Collectors.toSet()),
                after,
                page.limit());
        return page.answerUpTo(
                portion.told().stream().map(NewsView::of).toList(), Long.toString(portion.lastPosition()));
    }

    private static long beginning(@Nullable OffsetDateTime since) {
        if (since == null) return 0;
        long seconds = Math.clamp(since.toEpochSecond(), 0, LATEST);
        return Math.max(0, TimeUnit.SECONDS.toMicros(seconds) + TimeUnit.NANOSECONDS.toMicros(since.getNano()) - 1);
    }
}
