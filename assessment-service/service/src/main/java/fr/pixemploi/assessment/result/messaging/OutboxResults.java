package fr.pixemploi.assessment.result.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.pixemploi.assessment.result.domain.CompetenceResult;
import fr.pixemploi.assessment.result.domain.Consent;
import fr.pixemploi.assessment.result.domain.Portrait;
import fr.pixemploi.assessment.result.domain.Result;
import fr.pixemploi.assessment.result.domain.ResultEvents;
import fr.pixemploi.assessment.result.domain.grant.ViaKiosk;
import fr.pixemploi.kit.event.OutgoingEvent;
import fr.pixemploi.kit.event.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
            List<Competence> competences,
            UUID frameworkId,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Summary told,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            UUID replaces) {}

    /** What the result tells beside its levels, without a word of it. */
    record Summary(
            String campaignKind,
            int topLevel,
            double masteryRate,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            StageRank stage,

            List<String> badges,
            List<String> opens,
            boolean assisted,
            int questions,
            String end) {
        static @Nullable Summary of(@Nullable Portrait portrait) {
            if (portrait == null) return null;
            Portrait.StageReached stage = portrait.stage();
            // A structure names its own badges, and may say in it for whom they are.
            List<Portrait.BadgeState> earned = portrait.shippedBadges().stream()
                    .filter(Portrait.BadgeState::earned)
                    .toList();
            return new Summary(
                    portrait.campaign().kind(),
                    portrait.topLevel(),
                    portrait.mastery(),
                    stage == null ? null : new StageRank(stage.rank(), stage.of()),
                    earned.stream().map(Portrait.BadgeState::key).toList(),
                    earned.stream()
                            .map(Portrait.BadgeState::opens)
                            .filter(Objects::nonNull)
                            .distinct()
                            .toList(),
                    portrait.assisted(),
                    portrait.questions(),
                    portrait.end());
        }
    }

    record StageRank(int rank, int of) {}

    record Competence(
            String code,
            int level,
            int pix,
            double mean,
            double sd,
            List<Double> levelProbabilities,
            int items,

            @JsonInclude(JsonInclude.Include.NON_NULL) CompetenceResult.@Nullable Prior prior) {
        static Competence of(CompetenceResult c) {
            return new Competence(
                    c.code().value(),
                    c.level(),
                    c.pix(),
                    c.mean(),
                    c.sd(),
                    c.levelProbabilities(),
                    c.items(),
                    c.prior());
        }
    }

    record Consented(
            UUID grantId,
            UUID beneficiaryId,
            UUID structureId,
            String purpose,
            Instant until,
            List<UUID> resultIds,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            AtKiosk viaKiosk) {}

    /** Whose code led the person to the kiosk where they consented. */
    record AtKiosk(String adviserId, Instant codeMadeAt) {
        static @Nullable AtKiosk of(@Nullable ViaKiosk via) {
            return via == null ? null : new AtKiosk(via.adviser(), via.codeMadeAt());
        }
    }

    private final Outbox outbox;

    OutboxResults(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void recorded(Result result, @Nullable UUID replaces) {
        State state = new State(
                result.id(),
                result.beneficiary(),
                result.sitting(),
                result.campaign().value(),
                result.completedAt(),
                result.bankVersion(),
                result.frameworkVersion(),
                result.totalPix(),
                result.competences().stream().map(Competence::of).toList(),
                result.framework(),
                Summary.of(result.portrait()),
                replaces);
        outbox.append(OutgoingEvent.state(RESULT_TOPIC, RESULT, result.id(), ONLY, result.beneficiary(), state));
    }

    @Override
    public void consented(Consent consent) {
        Consented consented = new Consented(
                consent.grant(),
                consent.beneficiary(),
                consent.structure(),
                consent.purpose().code(),
                consent.until(),
                List.of(consent.result()),
                AtKiosk.of(consent.viaKiosk()));
        outbox.append(
                OutgoingEvent.fact(SHARING_TOPIC, CONSENTED, consent.grant(), ONLY, consent.beneficiary(), consented));
    }
}
