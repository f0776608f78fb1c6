package fr.pixemploi.certification.letter.rest;

import fr.pixemploi.certification.letter.domain.LetterRefusal;
import fr.pixemploi.kit.problem.Problems;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals of files of results as problems. */
class LetterProblems {
    private final Problems problems;

    LetterProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(LetterRefusal refusal) {
        return switch (refusal) {
            case LetterRefusal.NotFound _ -> problems.response(404, "not-found");
            case LetterRefusal.Over _ -> problems.response(409, "result-file-over");
        };
    }
}
