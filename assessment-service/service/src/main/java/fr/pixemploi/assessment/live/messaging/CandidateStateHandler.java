package fr.pixemploi.assessment.live.messaging;

import fr.pixemploi.assessment.live.application.LearnSession;
import fr.pixemploi.assessment.live.domain.Enrolled;
import fr.pixemploi.assessment.sitting.domain.plan.Arranged;
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
    record State(
            @Nullable UUID sessionId,
            @Nullable UUID beneficiaryId,
            @Nullable Integer number,
            @Nullable Boolean cancelled,
            @Nullable Arranged accommodations,
            @Nullable Long authorisationSeconds,
            @Nullable Long testSeconds,
            @Nullable Integer testQuestions) {}

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
        if (Boolean.TRUE.equals(state.cancelled())) {
            learnSession.cancelCandidate(event.aggregateId());
            return;
        }
        if (state.sessionId() == null
                || state.number() == null
                || state.authorisationSeconds() == null
                || state.testSeconds() == null)
            throw new MalformedEvent("a candidate needs sessionId, number, authorisationSeconds and testSeconds");
        learnSession.handle(new Enrolled(
                event.aggregateId(),
                state.sessionId(),
                state.beneficiaryId(),
                state.number(),
                Arranged.terms(state.accommodations(), state.testSeconds(), state.testQuestions()),
                Duration.ofSeconds(state.authorisationSeconds())));
    }
}
