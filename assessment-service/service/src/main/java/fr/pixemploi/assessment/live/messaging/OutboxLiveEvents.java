package fr.pixemploi.assessment.live.messaging;

import fr.pixemploi.assessment.live.domain.Alerts;
import fr.pixemploi.assessment.live.domain.LiveEvents;
import fr.pixemploi.assessment.live.domain.seat.Seat;
import fr.pixemploi.assessment.sitting.domain.authorisation.Authorisation;
import fr.pixemploi.kit.event.OutgoingEvent;
import fr.pixemploi.kit.event.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** What certification hears of the exam room: seats and leaves to start, before any end on the same topic and key; open alerts as a state. */
@ApplicationScoped
class OutboxLiveEvents implements LiveEvents {
    static final String TOPIC = "assessment.certification-sitting";
    static final String START_AUTHORISED = "fr.pixemploi.assessment.certification-start-authorised.v1";
    static final String START_WITHDRAWN = "fr.pixemploi.assessment.certification-start-withdrawn.v1";
    static final String SEATED = "fr.pixemploi.assessment.candidate-seated.v1";
    static final String UNSEATED = "fr.pixemploi.assessment.candidate-unseated.v1";
    static final String STATES = "assessment.live-session.state";
    static final String STATE = "fr.pixemploi.assessment.live-session-state.v1";

    record StartAuthorised(
            UUID authorisationId,
            UUID candidateId,
            UUID sessionId,
            UUID beneficiaryId,
            Instant authorisedAt,
            Instant validUntil) {}

    record StartWithdrawn(
            UUID authorisationId, UUID candidateId, UUID sessionId, UUID beneficiaryId, Instant withdrawnAt) {}

    record Seated(UUID candidateId, UUID sessionId, UUID beneficiaryId, Instant seatedAt, String seatedBy) {}

    record Unseated(UUID candidateId, UUID sessionId, UUID beneficiaryId, Instant unseatedAt, String unseatedBy) {}

    record State(UUID sessionId, int openAlerts) {}

    private final Outbox outbox;

    OutboxLiveEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void startAuthorised(Authorisation given, long version) {
        outbox.append(OutgoingEvent.factInOrderOf(
                given.candidate(),
                TOPIC,
                START_AUTHORISED,
                given.candidate(),
                version,
                given.beneficiary(),
                new StartAuthorised(
                        given.id(),
                        given.candidate(),
                        given.session(),
                        given.beneficiary(),
                        given.authorisedAt(),
                        given.validUntil())));
    }

    @Override
    public void startWithdrawn(Authorisation given, Instant at, long version) {
        outbox.append(OutgoingEvent.factInOrderOf(
                given.candidate(),
                TOPIC,
                START_WITHDRAWN,
                given.candidate(),
                version,
                given.beneficiary(),
                new StartWithdrawn(given.id(), given.candidate(), given.session(), given.beneficiary(), at)));
    }

    @Override
    public void seated(Seat seat, UUID person, long version) {
        outbox.append(OutgoingEvent.factInOrderOf(
                seat.candidate(),
                TOPIC,
                SEATED,
                seat.candidate(),
                version,
                person,
                new Seated(seat.candidate(), seat.session(), person, seat.saidAt(), seat.by())));
    }

    @Override
    public void unseated(Seat empty, UUID person, long version) {
        outbox.append(OutgoingEvent.factInOrderOf(
                empty.candidate(),
                TOPIC,
                UNSEATED,
                empty.candidate(),
                version,
                person,
                new Unseated(empty.candidate(), empty.session(), person, empty.saidAt(), empty.by())));
    }

    @Override
    public void alertsChanged(UUID session, Alerts.Count count) {
        outbox.append(
                OutgoingEvent.state(STATES, STATE, session, count.revision(), null, new State(session, count.open())));
    }
}
