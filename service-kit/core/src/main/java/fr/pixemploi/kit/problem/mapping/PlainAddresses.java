package fr.pixemploi.kit.problem.mapping;

import fr.pixemploi.kit.problem.Problem;
import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.kit.problem.field.FieldTexts;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Refuses addresses that contain U+0000 before anything is looked up, since the database does not accept it. */
class PlainAddresses {
    private final Problems problems;

    PlainAddresses(Problems problems) {
        this.problems = problems;
    }

    @ServerRequestFilter(preMatching = true)
    public @Nullable Response refuse(ContainerRequestContext request) {
        String address = request.getUriInfo().getRequestUri().getRawSchemeSpecificPart();
        // Nearly every call ends here.
        if (!address.contains("%00")) return null;
        FieldTexts texts = new FieldTexts(problems.preferredLanguage());
        List<Problem.FieldError> wrong = new ArrayList<>();
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (values.stream().anyMatch(value -> value.indexOf(0) >= 0))
                wrong.add(new Problem.FieldError("?" + name, texts.of("not-plain")));
        });
        if (!wrong.isEmpty()) return problems.response(422, "invalid-request", wrong);
        return request.getUriInfo().getPath().indexOf(0) >= 0 ? problems.response(404, "not-found") : null;
    }
}
