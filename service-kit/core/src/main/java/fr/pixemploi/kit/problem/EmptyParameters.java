package fr.pixemploi.kit.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses query parameters that are there without a value. {@code ?status=} comes from a field that was left blank or a variable that
 * was never set; reading it as "any status" would answer something that nobody asked for, and taking a default would hide the mistake.
 */
class EmptyParameters {
    private final Problems problems;

    EmptyParameters(Problems problems) {
        this.problems = problems;
    }

    /** Runs after matching, so that callers without permission learn that first. */
    @ServerRequestFilter
    public @Nullable Response refuse(ContainerRequestContext request) {
        // Nearly every call ends here.
        if (request.getUriInfo().getRequestUri().getRawQuery() == null) return null;
        List<Problem.FieldError> wrong = new ArrayList<>();
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (values.stream().anyMatch(String::isEmpty))
                wrong.add(new Problem.FieldError("?" + name, "has no value: give it one, or leave it out"));
        });
        return wrong.isEmpty() ? null : problems.response(422, "invalid-request", wrong);
    }
}
