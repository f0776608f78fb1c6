package fr.pixemploi.assessment.result.messaging;

import fr.pixemploi.assessment.result.domain.CompetenceResult;
import fr.pixemploi.assessment.result.domain.Consent;
import fr.pixemploi.assessment.result.domain.Result;
import fr.pixemploi.assessment.result.domain.ResultEvents;
import fr.pixemploi.kit.event.Outbox;
import fr.pixemploi.kit.event.OutgoingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Results as states, consents as facts. Both happen once: their version is 1. */
@ApplicationScoped
class OutboxResults implements ResultEvents {
    static final String RESULT_TOPIC = "assessment.result.state";
    static final String RESULT = "fr.pixemploi.assessment.result-state.v1";
    static final String SHARING_TOPIC = "assessment.sharing";
    static final String CONSENTED = "fr.pixemploi.assessment.sharing-consented.v1";
    private static final long ONLY = 1;

    record State(
            UUID resultId,
            UUID beneficiaryId,
            UUID sittingId,
            String campaignCode,
            Instant completedAt,
            String bankVersion,
            int frameworkVersion,
            int totalPix,
            List<Competence> competences) {}

    record Competence(
            String code, int level, int pix, double mean, double sd, List<Double> levelProbabilities, int items) {
        static Competence of(CompetenceResult c) {
            return new Competence(
                    c.code().value(), c.level(), c.pix(), c.mean(), c.sd(), c.levelProbabilities(), c.items());
        }
    }

    record Consented(
            UUID grantId, UUID beneficiaryId, UUID structureId, String purpose, Instant until, List<UUID> resultIds) {}

    private final Outbox outbox;

    OutboxResults(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void recorded(Result result) {
        State state = new State(
                result.id(),
                result.beneficiary(),
                result.sitting(),
                result.campaign().value(),
                result.completedAt(),
                result.bankVersion(),
                result.frameworkVersion(),
                result.totalPix(),
                result.competences().stream().map(Competence::of).toList());
        outbox.append(OutgoingEvent.state(RESULT_TOPIC, RESULT, result.id(), ONLY, result.beneficiary(), state));
    }

    @Override
    public void consented(Consent consent) {
        Consented consented = new Consented(
                consent.grant(),
                consent.beneficiary(),
                consent.structure(),
                consent.purpose(),
                consent.until(),
                List.of(consent.result()));
        outbox.append(
                OutgoingEvent.fact(SHARING_TOPIC, CONSENTED, consent.grant(), ONLY, consent.beneficiary(), consented));
    }
}
