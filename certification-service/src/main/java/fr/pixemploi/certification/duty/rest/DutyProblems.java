package fr.pixemploi.certification.duty.rest;

import fr.pixemploi.certification.duty.domain.DutyRefusal;
import fr.pixemploi.kit.problem.Problems;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals of duties as problems. */
class DutyProblems {
    private final Problems problems;

    DutyProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(DutyRefusal refusal) {
        return switch (refusal) {
            case DutyRefusal.ChangedMeanwhile _ -> problems.response(412, "changed-meanwhile");
            case DutyRefusal.RuleNotMet e ->
                problems.response(409, "centre-duty-not-met", e.words(problems.preferredLanguage()));
        };
    }
}
