package fr.pixemploi.certification.booking.rest;

import fr.pixemploi.certification.booking.domain.BookingRefusal;
import fr.pixemploi.kit.problem.Problems;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals of bookings as problems. */
class BookingProblems {
    private final Problems problems;

    BookingProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(BookingRefusal refusal) {
        return switch (refusal) {
            case BookingRefusal.NotFound _ -> problems.response(404, "not-found");
            case BookingRefusal.ChangedMeanwhile _ -> problems.response(412, "changed-meanwhile");
            case BookingRefusal.AlreadyBooked _ -> problems.response(409, "already-booked");
            case BookingRefusal.NoPlaceLeft _ -> problems.response(409, "no-place-left");
            case BookingRefusal.Over _ -> problems.response(409, "booking-over");
        };
    }
}
