package fr.pixemploi.kit.problem;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes problem responses: the texts of a code come from {@code problems/*.properties} of the kit and of the service, as
 * {@code code=Title | Detail with {0}}, French unless the caller prefers English.
 */
@ApplicationScoped
public class Problems {
    /** Always says which field, so that a form knows where to show it. */
    private static final int UNPROCESSABLE = 422;

    /** French first: whoever prefers none of them gets it. */
    static final List<String> LANGUAGES = List.of("fr", "en");

    private final Map<String, ProblemTexts> texts = Map.of("fr", ProblemTexts.french(), "en", ProblemTexts.english());
    private final Language language;

    Problems(Language language) {
        this.language = language;
    }

    /** A problem response. Every code has texts: a missing one is found by the services' tests. */
    public Response response(int status, String code, Object... arguments) {
        return builder(status, code, null, List.of(), arguments).build();
    }

    /** A problem response that names each wrong place. */
    public Response response(int status, String code, List<Problem.FieldError> errors) {
        return builder(status, code, null, errors).build();
    }

    /** What kind of problem a code is, in the caller's language: for reports that tell of many. */
    public String title(String code) {
        return Objects.requireNonNull(texts.get(language.tag())).title(code);
    }

    /** The language that the caller prefers among those of the interfaces: {@code fr} or {@code en}. */
    public String preferredLanguage() {
        return language.tag();
    }

    /** The one of these tags (BCP 47) that the caller prefers; the first for whoever prefers none of them. */
    public String preferredLanguage(List<String> tags) {
        return language.tag(tags);
    }

    /** The same, to be completed with headers; an instance is the address of the very occurrence. */
    public Response.ResponseBuilder builder(
            int status, String code, @Nullable String instance, List<Problem.FieldError> errors, Object... arguments) {
        ProblemTexts told = Objects.requireNonNull(texts.get(language.tag()));
        String detail = told.detail(code, arguments);
        return Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .entity(new Problem(
                        ProblemTypes.of(code),
                        told.title(code),
                        status,
                        code,
                        detail,
                        instance,
                        status == UNPROCESSABLE && errors.isEmpty()
                                ? List.of(new Problem.FieldError(
                                        language.place(told.pointer(code)), detail == null ? told.title(code) : detail))
                                : errors));
    }

    /** A day as people write it, in the language that the caller prefers: for the arguments of a text. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.of(language.tag()))
                .format(day);
    }

    /** True when the code has a text in both languages. */
    public boolean knows(String code) {
        return texts.values().stream().allMatch(tongue -> tongue.knows(code));
    }

    /** The language that the running request asks for, and where its fields stand. */
    @RequestScoped
    static class Language {
        private final HttpServerRequest request;

        Language(HttpServerRequest request) {
            this.request = request;
        }

        String tag() {
            return tag(LANGUAGES);
        }

        String tag(List<String> tags) {
            return preferred(request.getHeader("Accept-Language"), tags);
        }

        /** A field is one of the body; whoever only reads has none, and says the same in the query. */
        String place(String pointer) {
            return HttpMethod.GET.equals(request.method()) && pointer.startsWith("/")
                    ? "?" + pointer.substring(1)
                    : pointer;
        }
    }

    /** @param wanted an Accept-Language header, if there is one */
    static String preferred(@Nullable String wanted, List<String> tags) {
        if (wanted == null || wanted.isBlank()) return tags.getFirst();
        try {
            String found = Locale.lookupTag(Locale.LanguageRange.parse(wanted), tags);
            return found == null ? tags.getFirst() : found;
        } catch (IllegalArgumentException e) {
            return tags.getFirst();
        }
    }
}
