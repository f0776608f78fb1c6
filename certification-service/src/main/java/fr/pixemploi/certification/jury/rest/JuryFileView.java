package fr.pixemploi.certification.jury.rest;

import fr.pixemploi.certification.jury.domain.Asked;
import fr.pixemploi.certification.jury.domain.BackSitting;
import fr.pixemploi.certification.jury.domain.JuryFile;
import fr.pixemploi.certification.jury.domain.Ruling;
import fr.pixemploi.certification.rules.domain.Certainty;
import fr.pixemploi.certification.rules.domain.Comment;
import fr.pixemploi.certification.rules.domain.CommentKey;
import fr.pixemploi.certification.rules.domain.IntegrityFacts;
import fr.pixemploi.certification.rules.domain.Verdict;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A candidate as the jury sees them; without end while no test came back. */
@Schema(name = "JuryCandidate")
record JuryFileView(
        UUID candidateId,

        @Schema(description = "What the exam room calls the candidate by.", examples = "7")
        int number,

        String firstName,
        String lastName,

        @Schema(
                description =
                        "Competences at level 1 or more that were known when it became known whose account it is; five are asked for. Absent before.",
                examples = "5")
        @Nullable
        Integer eligibleCompetences,

        @Schema(description = "Whether a badge that was known then opens CléA numérique; absent before.") @Nullable
        Boolean cleaOpened,

        @Schema(
                description =
                        "Let in, and the end of the test has not arrived, or it is not known yet that it is theirs: not absent.")
        boolean awaited,

        @Schema(description = "A test came back and could not be scored yet: nothing is published until it is.")
        boolean unscored,

        @Schema(enumeration = {"completed", "candidate", "technical", "invigilator", "expired"}) @Nullable
        String endReason,

        @Nullable OffsetDateTime completedAt,
        @Nullable Integer answers,

        @Schema(
                description =
                        "What the candidate said was wrong during the test, and what the room made of it. No rule decides on it.")
        List<AlertView> alerts,

        @Schema(description = "Questions whose page was left although the rule against it held. No rule decides on it.")
        List<FocusLossView> focusLosses,

        @Schema(description = "What the candidate sits for, Pix first.")
        List<AskedView> certifications) {
    static JuryFileView of(JuryFile file, IntegrityFacts integrity, Function<CommentKey, Comment> texts) {
        BackSitting sitting = file.sitting();
        return new JuryFileView(
                file.candidateId(),
                file.sitter().number(),
                file.sitter().firstName(),
                file.sitter().lastName(),
                file.sitter().eligibleCompetences(),
                file.sitter().cleaOpened(),
                file.isAwaited(),
                file.isUnscored(),
                sitting == null ? null : sitting.endReason().label(),
                sitting == null ? null : JuryViews.time(sitting.completedAt()),
                sitting == null ? null : sitting.answers(),
                integrity.alerts().stream().map(AlertView::of).toList(),
                integrity.focusLosses().stream()
                        .map(loss -> new FocusLossView(loss.number(), loss.times(), loss.seconds()))
                        .toList(),
                file.asked().stream().map(one -> AskedView.of(file, one, texts)).toList());
    }

    /** Something that the candidate said was wrong. */
    @Schema(name = "JuryAlert")
    record AlertView(
            @Schema(description = "Number of the question.", examples = "12")
            int number,

            @Schema(examples = "image-not-displaying") String category,

            @Schema(
                    description = "Validated: the question was replaced; ended: the test was.",
                    enumeration = {"validated", "dismissed", "ended", "open"})
            String outcome,

            OffsetDateTime raisedAt) {
        static AlertView of(IntegrityFacts.Alert alert) {
            return new AlertView(
                    alert.number(),
                    alert.category(),
                    alert.outcome().name().toLowerCase(Locale.ROOT),
                    Objects.requireNonNull(JuryViews.time(alert.raisedAt())));
        }
    }

    /** That the page of a question was left. */
    @Schema(name = "JuryFocusLoss")
    record FocusLossView(
            @Schema(description = "Number of the question.", examples = "12")
            int number,

            @Schema(examples = "1") int times,

            @Schema(description = "In seconds, all together.", examples = "14.5")
            double seconds) {}

    /** How sure a score is. */
    @Schema(name = "JuryCertainty")
    record CertaintyView(
            @Schema(description = "Standard deviation of the score, in pix.", examples = "46.5")
            double sdPix,

            @Schema(description = "Chance that the person deserves the very global level.", examples = "0.71")
            double levelChance) {
        static @Nullable CertaintyView of(@Nullable Certainty certainty) {
            return certainty == null ? null : new CertaintyView(certainty.sdPix(), certainty.levelChance());
        }
    }

    /** One certification, with what holds of it now. */
    @Schema(name = "JuryCertification")
    record AskedView(
            @Schema(enumeration = {"pix", "clea-numerique"}) String certification,

            @Schema(description = "Rules that it is decided under.", examples = "pix-core-v3")
            String rulesVersion,

            @Schema(
                    description =
                            "How many times the person had subscribed to it at enrolment, with this one; 1 when it was not known who they are.",
                    examples = "1")
            int attempt,

            @Schema(enumeration = {"validated", "rejected", "cancelled"}) @Nullable
            String status,

            @Nullable Integer score,
            JuryViews.@Nullable LevelView globalLevel,

            @Schema(description = "True when unanswered questions were counted as skipped.") @Nullable
            Boolean degraded,

            @Nullable CertaintyView certainty,
            @Nullable List<JuryViews.CompetenceView> competences,
            JuryViews.@Nullable CommentView comment,

            @Schema(description = "Whether two members of the jury decided it otherwise than the rules.")
            boolean overridden,

            @Schema(description = "Whether people know something else, or nothing yet.")
            boolean toBeTold,

            @Schema(description = "Why the last publication was taken back; absent when it stands, or there was none.")
            @Nullable
            String withdrawnBecause,

            @Schema(description = "When people were told what they know now.") @Nullable
            OffsetDateTime publishedAt,

            @Schema(description = "All that was decided, oldest first.")
            List<JuryDecisionView> decisions) {
        static AskedView of(JuryFile file, Asked one, Function<CommentKey, Comment> texts) {
            Optional<Ruling> ruling = file.ruling(one.subscription().certification());
            Optional<Verdict> verdict = ruling.map(Ruling::verdict);
            return new AskedView(
                    one.subscription().certification().label(),
                    one.subscription().versionId(),
                    one.subscription().attempt(),
                    ruling.map(it -> it.outcome().label()).orElse(null),
                    verdict.map(Verdict::scorePix).orElse(null),
                    JuryViews.LevelView.of(verdict.map(Verdict::globalLevel).orElse(null)),
                    verdict.map(Verdict::degraded).orElse(null),
                    CertaintyView.of(verdict.map(Verdict::certainty).orElse(null)),
                    verdict.map(it -> it.competences().stream()
                                    .map(score -> new JuryViews.CompetenceView(
                                            score.competence(), score.level(), score.pix()))
                                    .toList())
                            .orElse(null),
                    JuryViews.CommentView.of(ruling.map(Ruling::comment).orElse(null), texts),
                    one.overridden().isPresent(),
                    file.isToBeTold(one),
                    one.published() == null ? null : one.published().reason(),
                    one.told().isPresent() && one.published() != null
                            ? JuryViews.time(one.published().madeAt())
                            : null,
                    one.decisions().stream().map(JuryDecisionView::of).toList());
        }
    }
}
