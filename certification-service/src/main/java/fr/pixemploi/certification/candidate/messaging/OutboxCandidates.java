package fr.pixemploi.certification.candidate.messaging;

import fr.pixemploi.certification.candidate.domain.Accommodations;
import fr.pixemploi.certification.candidate.domain.Authorisation;
import fr.pixemploi.certification.candidate.domain.Candidate;
import fr.pixemploi.certification.candidate.domain.CandidateEvents;
import fr.pixemploi.certification.candidate.domain.Need;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.kit.event.OutgoingEvent;
import fr.pixemploi.kit.event.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Facts and states of candidates, for assessment-service which lets them start and holds the exam room, and for those who write to
 * people.
 */
@ApplicationScoped
class OutboxCandidates implements CandidateEvents {
    static final String TOPIC = "certification.candidate";
    static final String ENROLLED = "fr.pixemploi.certification.candidate-enrolled.v1";
    static final String RESCHEDULED = "fr.pixemploi.certification.candidate-rescheduled.v1";
    static final String CANCELLED = "fr.pixemploi.certification.candidate-cancelled.v1";
    static final String AUTHORISED = "fr.pixemploi.certification.certification-authorised.v1";

    static final String STATES = "certification.candidate.state";
    static final String STATE = "fr.pixemploi.certification.candidate-state.v1";

    /** @param timeFactor what the time to answer is multiplied by */
    private record Arranged(
            double timeFactor, boolean noFocusRule, boolean readAloud, boolean breaks, List<String> needs) {
        static Arranged of(Candidate candidate) {
            Accommodations given = candidate.accommodations();
            return new Arranged(
                    candidate.timeFactor(),
                    given.noFocusRule(),
                    given.readAloud(),
                    given.breaks(),
                    given.needs().stream().map(Need::label).sorted().toList());
        }
    }

    /**
     * What is said of a candidate.
     *
     * @param beneficiaryId absent while nobody knows with whose account the candidate answers
     * @param cancelled true once the candidate will not come; left out otherwise
     * @param number what the exam room calls the candidate by
     */
    private record CandidateState(
            UUID candidateId,
            UUID sessionId,
            @Nullable UUID beneficiaryId,
            int number,
            @Nullable Boolean cancelled,
            Arranged accommodations,
            long authorisationSeconds,
            long testSeconds,
            int testQuestions) {}

    /**
     * That somebody is expected, at another time, or not any more: one of the last three says since when.
     *
     * @param startsAt of the session, or what it was
     * @param timeZone of the venue
     */
    private record Appointment(
            UUID candidateId,
            UUID sessionId,
            UUID beneficiaryId,
            UUID centreId,
            Instant startsAt,
            String timeZone,
            @Nullable Instant enrolledAt,
            @Nullable Instant rescheduledAt,
            @Nullable Instant cancelledAt) {
        static Appointment of(
                Candidate candidate,
                Session session,
                @Nullable Instant enrolledAt,
                @Nullable Instant rescheduledAt,
                @Nullable Instant cancelledAt) {
            return new Appointment(
                    candidate.id(),
                    session.id(),
                    known(candidate),
                    session.centreId(),
                    session.schedule().instant(),
                    session.schedule().zone().getId(),
                    enrolledAt,
                    rescheduledAt,
                    cancelledAt);
        }
    }

    private record CertificationAuthorised(
            UUID authorisationId,
            UUID candidateId,
            UUID sessionId,
            UUID beneficiaryId,
            Instant authorisedAt,
            Instant validUntil,
            long testSeconds,
            int testQuestions,
            Arranged accommodations) {}

    private final Outbox outbox;

    OutboxCandidates(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void enrolled(Candidate candidate, Session session) {
        say(candidate, ENROLLED, Appointment.of(candidate, session, candidate.enrolledAt(), null, null));
    }

    @Override
    public void rescheduled(Candidate candidate, Session session, Instant at) {
        say(candidate, RESCHEDULED, Appointment.of(candidate, session, null, at, null));
    }

    @Override
    public void cancelled(Candidate candidate, Session session, Instant at) {
        say(candidate, CANCELLED, Appointment.of(candidate, session, null, null, at));
    }

    @Override
    public void changed(Candidate candidate, Duration authorisationTime, Duration testTime, int testQuestions) {
        UUID person = candidate.beneficiaryId().orElse(null);
        outbox.append(OutgoingEvent.state(
                STATES,
                STATE,
                candidate.id(),
                candidate.version(),
                person,
                new CandidateState(
                        candidate.id(),
                        candidate.sessionId(),
                        person,
                        candidate.number(),
                        candidate.cancellation() == null ? null : true,
                        Arranged.of(candidate),
                        authorisationTime.toSeconds(),
                        testTime.toSeconds(),
                        testQuestions)));
    }

    @Override
    public void forgotten(UUID candidateId) {
        outbox.append(OutgoingEvent.state(STATES, STATE, candidateId, Long.MAX_VALUE, null, null));
    }

    @Override
    public void authorised(Candidate candidate, Authorisation authorisation, Duration testTime, int testQuestions) {
        say(
                candidate,
                AUTHORISED,
                new CertificationAuthorised(
                        authorisation.id(),
                        candidate.id(),
                        candidate.sessionId(),
                        known(candidate),
                        authorisation.givenAt(),
                        authorisation.validUntil(),
                        testTime.toSeconds(),
                        testQuestions,
                        Arranged.of(candidate)));
    }

    private void say(Candidate candidate, String type, Object data) {
        outbox.append(OutgoingEvent.factInOrderOf(
                candidate.id(), TOPIC, type, candidate.id(), candidate.version(), known(candidate), data));
    }

    private static UUID known(Candidate candidate) {
        return candidate.beneficiaryId().orElseThrow();
    }
}
