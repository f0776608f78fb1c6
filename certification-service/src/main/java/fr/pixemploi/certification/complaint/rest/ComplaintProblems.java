package fr.pixemploi.certification.complaint.rest;

import fr.pixemploi.certification.complaint.domain.ComplaintRefusal;
import fr.pixemploi.kit.problem.Problems;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals of complaints as problems. */
class ComplaintProblems {
    private final Problems problems;

    ComplaintProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(ComplaintRefusal refusal) {
        return switch (refusal) {
            case ComplaintRefusal.NotFound e -> problems.response(404, "not-found");
            case ComplaintRefusal.NothingPublished e -> problems.response(409, "nothing-published");
            case ComplaintRefusal.TooLate e ->
                problems.response(409, "complaint-too-late", e.lastDay().toString());
            case ComplaintRefusal.Open e -> problems.response(409, "complaint-open");
            case ComplaintRefusal.Answered e -> problems.response(409, "complaint-answered");
        };
    }
}
