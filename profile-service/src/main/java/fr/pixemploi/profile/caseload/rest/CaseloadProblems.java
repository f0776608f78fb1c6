package fr.pixemploi.profile.caseload.rest;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.profile.caseload.domain.CaseloadRefusal;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals about caseloads, as problems: they look like a thing that does not exist. */
class CaseloadProblems {
    private final Problems problems;

    CaseloadProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(CaseloadRefusal refusal) {
        return switch (refusal) {
            case CaseloadRefusal.NoSuchCaseload _ -> problems.response(404, "not-found");
        };
    }
}
