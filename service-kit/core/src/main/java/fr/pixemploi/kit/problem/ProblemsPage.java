package fr.pixemploi.kit.problem;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The codes of this service as a page: status, meaning in both languages, whether trying again helps. */
@Path(ProblemTypes.PAGE)
class ProblemsPage {
    /** In the place of what a text says of one call. */
    private static final Object[] ANYTHING = {"\u2026", "\u2026", "\u2026", "\u2026"};

    private final Problems problems;
    private final PackagedPage page;
    private final Map<String, String> pages = new ConcurrentHashMap<>();

    ProblemsPage(Problems problems) throws IOException {
        this.problems = problems;
        this.page = new PackagedPage("/problems/page.html");
    }

    /** @param again whether the same call may succeed a little later */
    public record Row(String status, String code, Told french, Told english, boolean again) {}

    public record Told(String title, @Nullable String detail) {}

    @GET
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response problems() {
        String language = problems.preferredLanguage();
        return Response.ok(pages.computeIfAbsent(language, this::page), "text/html; charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, "max-age=3600")
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    private String page(String language) {
        ProblemTexts french = ProblemTexts.french();
        ProblemTexts english = ProblemTexts.english();
        List<Row> rows = french.codes().stream()
                .filter(code -> french.status(code) != null)
                .map(code -> new Row(
                        String.valueOf(french.status(code)),
                        code,
                        told(french, code),
                        told(english, code),
                        french.helpsToTryAgain(code)))
                .sorted(Comparator.comparing(Row::status).thenComparing(Row::code))
                .toList();
        return page.filled(Map.of("rows", rows, "french", language.equals("fr")));
    }

    private static Told told(ProblemTexts texts, String code) {
        return new Told(texts.title(code), texts.detail(code, ANYTHING));
    }
}
