package fr.pixemploi.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * RFC 9457 problem details, the body of every error.
 *
 * @param type address of the page that explains the code
 * @param title what kind of problem it is, for people, in the language asked for
 * @param status HTTP status
 * @param code stable name for programs; texts may change, codes do not
 * @param detail what happened this time and what to do
 * @param instance id of an internal error, to be quoted to the operator
 * @param errors each wrong field, all at once; never empty for 422
 */
@Schema(description = "RFC 9457 problem details; `code` is stable, the texts follow Accept-Language (fr, en).")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String code,
        @Nullable String detail,
        @Nullable String instance,
        List<FieldError> errors) {
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One wrong field.
     *
     * @param pointer JSON pointer into the body (empty for all of it), or {@code ?name} for a query parameter, {@code {name}} for one of the path, the name of a header
     * @param detail what is wrong with it
     */
    public record FieldError(String pointer, String detail) {}
}
