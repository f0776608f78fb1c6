package fr.pixemploi.certification.jury.rest;

import fr.pixemploi.certification.jury.domain.Decision;
import fr.pixemploi.certification.rules.domain.CommentKey;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One decision. */
@Schema(name = "JuryDecision")
record JuryDecisionView(
        int number,

        @Schema(enumeration = {"scored", "proposed", "confirmed", "declined"})
        String kind,

        @Schema(
                description = "Absent when what the jury decided is lifted.",
                enumeration = {"validated", "rejected", "cancelled"})
        @Nullable
        String status,

        @Nullable CommentKey comment,
        @Nullable Integer score,
        JuryViews.@Nullable LevelView globalLevel,

        @Schema(examples = "Deux candidats se sont parlé.") @Nullable
        String reason,

        @Schema(description = "Account of who decided; rules where nobody did.")
        String author,

        @Nullable String secondReader,
        OffsetDateTime madeAt) {
    static JuryDecisionView of(Decision decision) {
        return new JuryDecisionView(
                decision.number(),
                decision.kind().name().toLowerCase(Locale.ROOT),
                decision.outcome() == null ? null : decision.outcome().label(),
                decision.comment(),
                decision.verdict() == null ? null : decision.verdict().scorePix(),
                JuryViews.LevelView.of(
                        decision.verdict() == null ? null : decision.verdict().globalLevel()),
                decision.reason(),
                decision.author(),
                decision.secondReader(),
                Objects.requireNonNull(JuryViews.time(decision.madeAt())));
    }
}
