package fr.pixemploi.certification.booking.application;

import fr.pixemploi.certification.booking.domain.Bookings;
import fr.pixemploi.certification.candidate.application.RecallCandidate;
import fr.pixemploi.certification.candidate.application.change.CandidateCancelled;
import fr.pixemploi.certification.candidate.domain.Candidate;
import fr.pixemploi.certification.session.application.change.SessionCancelled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Ends bookings of whoever will not sit after all, so that their place is free, and they may book again. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CancelBookings {
    private final Bookings bookings;
    private final RecallCandidate recallCandidate;
    private final Clock clock;

    CancelBookings(Bookings bookings, RecallCandidate recallCandidate, Clock clock) {
        this.bookings = bookings;
        this.recallCandidate = recallCandidate;
        this.clock = clock;
    }

    void handle(@Observes CandidateCancelled news) {
        recallCandidate
                .handle(news.candidateId())
                .flatMap(Candidate::beneficiaryId)
                .ifPresent(person -> bookings.cancel(news.sessionId(), person, clock.instant()));
    }

    void handle(@Observes SessionCancelled news) {
        bookings.cancel(news.session().id(), clock.instant());
    }
}
