package fr.pixemploi.profile.caseload.rest;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.profile.caseload.domain.CaseloadRefusal;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals about caseloads, as problems: what is not the caller's looks like a thing that does not exist. */
class CaseloadProblems {
    private final Problems problems;

    CaseloadProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(CaseloadRefusal refusal) {
        return switch (refusal) {
            case CaseloadRefusal.NoSuchCaseload _ -> problems.response(404, "not-found");
            case CaseloadRefusal.NoSuchPerson _ -> problems.response(404, "not-found");
            case CaseloadRefusal.NoSuchList _ -> problems.response(404, "not-found");
            case CaseloadRefusal.ListNameTaken _ -> problems.response(409, "list-name-taken");
            case CaseloadRefusal.TooManyLists _ -> problems.response(409, "too-many-lists");
        };
    }
}
