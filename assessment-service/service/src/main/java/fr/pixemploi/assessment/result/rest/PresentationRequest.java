package fr.pixemploi.assessment.result.rest;

import fr.pixemploi.assessment.result.domain.reading.ResultLanguage;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * In which framework and language a result is asked for.
 *
 * @param headers of the request, for the language that the caller prefers
 */
record PresentationRequest(
        @Parameter(description = "Framework to read it in; the one that it was measured in unless said.")
        @QueryParam("framework")
        @Nullable
        UUID framework,

        @Parameter(description = "Version of that framework; the newest unless said.", example = "1")
        @QueryParam("version")
        @Min(1)
        @Nullable
        Integer version,

        @Parameter(
                description = "Language; `fr-x-easy` is easy French. Accept-Language decides unless said.",
                example = "fr-x-easy")
        @QueryParam("lang")
        @Pattern(regexp = "fr|fr-x-easy|en")
        @Nullable
        String lang,

        @Context HttpHeaders headers) {
    ResultLanguage language() {
        return lang == null
                ? ResultLanguage.wanted(headers.getHeaderString("Accept-Language"))
                : ResultLanguage.named(lang).orElse(ResultLanguage.FRENCH);
    }
}
