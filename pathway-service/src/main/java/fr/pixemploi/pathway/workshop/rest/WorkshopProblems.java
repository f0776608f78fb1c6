package fr.pixemploi.pathway.workshop.rest;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.pathway.workshop.domain.WorkshopRefusal;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** How refusals around own offers and their seats are answered. */
class WorkshopProblems {
    private final Problems problems;

    WorkshopProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(WorkshopRefusal refusal) {
        return switch (refusal) {
            case WorkshopRefusal.NotThere _ -> problems.response(404, "not-found");
            case WorkshopRefusal.ChangedMeanwhile _ -> problems.response(412, "changed-meanwhile");
            case WorkshopRefusal.OfferClosed _ -> problems.response(409, "offer-closed");
            case WorkshopRefusal.SessionGone _ -> problems.response(409, "session-gone");
            case WorkshopRefusal.SeatElsewhere _ -> problems.response(409, "seat-elsewhere");
            case WorkshopRefusal.OthersFull _ -> problems.response(409, "seats-for-others-taken");
            case WorkshopRefusal.SessionPromised _ -> problems.response(409, "session-promised");
            case WorkshopRefusal.SeatsTaken _ -> problems.response(409, "seats-taken");
            case WorkshopRefusal.TooMany _ -> problems.response(409, "too-many-own-offers");
            case WorkshopRefusal.UnknownCommune _ -> problems.response(422, "unknown-commune");
            case WorkshopRefusal.UnknownCompetence _ -> problems.response(422, "unknown-competence");
        };
    }
}
