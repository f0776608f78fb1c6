package fr.pixemploi.pathway.catalogue.rest.mapping;

import fr.pixemploi.kit.problem.Problem;
import fr.pixemploi.kit.problem.Problems;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** How refused tables are answered: line and column take the place of a JSON pointer. */
class MappingProblems {
    private final Problems problems;

    MappingProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(TableRefused refusal) {
        boolean english = problems.preferredLanguage().equals("en");
        return problems.response(
                422,
                "formacode-file-refused",
                refusal.faults().stream()
                        .map(fault -> new Problem.FieldError(
                                "/" + fault.line() + "/" + fault.column(), english ? fault.english() : fault.french()))
                        .toList());
    }
}
