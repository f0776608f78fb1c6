package fr.pixemploi.assessment.live.messaging;

import fr.pixemploi.assessment.live.application.LearnSession;
import fr.pixemploi.assessment.live.domain.Enrolled;
import fr.pixemploi.assessment.sitting.domain.plan.Accommodations;
import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.kit.event.MalformedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hears of candidates of certification sessions. */
@ApplicationScoped
class CandidateStateHandler implements EventHandler {
    record Arranged(
            @Nullable Double timeFactor,
            @Nullable Boolean noFocusRule,
            @Nullable Boolean readAloud,
            @Nullable Boolean breaks) {
        Accommodations toAccommodations() {
            return new Accommodations(
                    // What is more than the test allows is the most that it allows.
                    timeFactor == null ? 1 : Math.min(timeFactor, Accommodations.MAX_TIME),
                    Boolean.TRUE.equals(noFocusRule),
                    Boolean.TRUE.equals(readAloud),
                    Boolean.TRUE.equals(breaks));
        }
    }

    record State(
            @Nullable UUID sessionId,
            @Nullable UUID beneficiaryId,
            @Nullable Integer number,
            @Nullable Arranged accommodations,
            @Nullable Long authorisationSeconds) {}

    private final LearnSession learnSession;

    CandidateStateHandler(LearnSession learnSession) {
        this.learnSession = learnSession;
    }

    @Override
    public String topic() {
        return "certification.candidate.state";
    }

    @Override
    public String type() {
        return "fr.pixemploi.certification.candidate-state.v1";
    }

    @Override
    public List<String> readModel() {
        return List.of("live_candidate");
    }

    @Override
    public void handle(IncomingEvent event) {
        if (event.deleted()) {
            learnSession.forgetCandidate(event.aggregateId());
            return;
        }
        State state = event.read(State.class);
        if (state.sessionId() == null
                || state.beneficiaryId() == null
                || state.number() == null
                || state.authorisationSeconds() == null)
            throw new MalformedEvent("a candidate needs sessionId, beneficiaryId, number and authorisationSeconds");
        learnSession.handle(new Enrolled(
                event.aggregateId(),
                state.sessionId(),
                state.beneficiaryId(),
                state.number(),
                state.accommodations() == null
                        ? Accommodations.NONE
                        : state.accommodations().toAccommodations(),
                Duration.ofSeconds(state.authorisationSeconds())));
    }
}
