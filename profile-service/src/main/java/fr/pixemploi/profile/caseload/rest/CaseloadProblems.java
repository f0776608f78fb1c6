package fr.pixemploi.profile.caseload.rest;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.profile.caseload.domain.CaseloadRefused;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals about caseloads and profiles, as problems: all of them look like a thing that does not exist. */
class CaseloadProblems {
    private final Problems problems;

    CaseloadProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(CaseloadRefused refusal) {
        return switch (refusal) {
            case CaseloadRefused.NoSuchCaseload _ -> problems.response(404, "not-found");
            case CaseloadRefused.NoSuchProfile _ -> problems.response(404, "not-found");
        };
    }
}
