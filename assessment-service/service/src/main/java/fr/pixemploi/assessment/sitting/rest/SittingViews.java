package fr.pixemploi.assessment.sitting.rest;

import fr.pixemploi.assessment.bank.item.ItemView;
import fr.pixemploi.assessment.sitting.application.AnswerQuestion;
import fr.pixemploi.assessment.sitting.domain.EndReason;
import fr.pixemploi.assessment.sitting.domain.Hold;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.SittingStatus;
import fr.pixemploi.assessment.sitting.domain.authorisation.Assistance;
import fr.pixemploi.assessment.sitting.domain.authorisation.KioskVisit;
import fr.pixemploi.assessment.sitting.domain.authorisation.Origin;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What callers see of sittings. Nothing of a certification says how it goes. */
final class SittingViews {
    private SittingViews() {}

    @Schema(name = "Sitting")
    record SittingView(
            UUID id,

            @Schema(enumeration = {"campaign", "certification"})
            String kind,

            @Schema(enumeration = {"open", "completed", "abandoned"})
            String status,

            @Nullable String campaignCode,
            @Nullable UUID authorisationId,
            Instant startedAt,

            @Schema(
                    description =
                            "When a certification test ends by itself; absent while it stands still, which moves the end, and once "
                                    + "over.")
            @Nullable
            Instant endsAt,

            @Nullable Instant endedAt,

            @Schema(description = "Number of the question that waits, or of the last answered one once over.")
            int number,

            @Schema(description = "Questions at most.", examples = "40")
            int total,

            @Schema(description = "Which attempt at the campaign it is, from 1.", examples = "1")
            int attempt,

            @Schema(description = "Structure whose campaign it is; absent for one of the platform's own.") @Nullable
            UUID structureId,

            @Schema(description = "Answer to the campaign's entry question.", examples = "VAL-2026-00417") @Nullable
            String externalId,

            @Schema(description = "Whether an adviser is beside the person.", examples = "false")
            boolean assisted,

            @Schema(description = "Device it is taken on, as far as it was said.", examples = "phone") @Nullable
            String device,

            @Schema(
                    description =
                            "Why it stands still; absent while it goes on. The person ends a pause by resuming; only who "
                                    + "interrupted ends an interruption.",
                    enumeration = {"paused", "interrupted"})
            @Nullable
            String hold,

            @Schema(
                    description =
                            "Time that is left, without pauses: to answer, or of a certification test; absent when only questions are counted, "
                                    + "and in lists.",
                    examples = "1260")
            @Nullable
            Integer secondsLeft,

            @Schema(
                    description =
                            "Why it is over; a certification test that ended by itself, or one that nobody went on with, `expired`.",
                    enumeration = {"completed", "candidate", "technical", "expired", "abandoned", "invigilator"})
            @Nullable
            String endReason,

            @Schema(
                    description =
                            "The question that waits; absent in a pause of the person's own, once over, and in lists.")
            QuestionViews.@Nullable QuestionView question,

            @Schema(description = "The result of a campaign sitting that is over.") @Nullable
            UUID resultId,

            @Schema(
                    description =
                            "Lets an open sitting of a campaign go on at a kiosk: to be typed there, beside the adviser's code. "
                                    + "Told to the person's own account only; absent in lists.",
                    examples = "482173")
            @Nullable
            String sittingCode,

            @Schema(
                    description =
                            "Where it began or went on at a kiosk, and by which adviser's code; absent where it did not, and in lists.")
            @Nullable
            List<KioskVisitView> kioskVisits) {
        /** As it stands in a list. */
        static SittingView listed(Sitting sitting) {
            return of(sitting, null, null, null, List.of());
        }

        /** @param sittingCode null when the caller is not to know it */
        static SittingView of(
                Sitting sitting,
                QuestionViews.@Nullable QuestionView question,
                @Nullable Integer secondsLeft,
                @Nullable String sittingCode,
                List<KioskVisit> visits) {
            Hold hold = sitting.hold();
            EndReason reason = sitting.endReason();
            return new SittingView(
                    sitting.id(),
                    sitting.origin() instanceof Origin.OfCampaign ? "campaign" : "certification",
                    label(sitting.status()),
                    sitting.origin() instanceof Origin.OfCampaign of ? of.code().value() : null,
                    sitting.origin() instanceof Origin.OfCertification of ? of.authorisation() : null,
                    sitting.startedAt(),
                    hold == null && sitting.status() == SittingStatus.OPEN ? sitting.endsAt() : null,
                    sitting.endedAt(),
                    sitting.number(),
                    sitting.total(),
                    sitting.entry().attempt(),
                    sitting.entry().structure(),
                    sitting.entry().externalId(),
                    sitting.entry().assistance() == Assistance.ADVISER,
                    sitting.device(),
                    hold == null ? null : label(hold.reason()),
                    secondsLeft,
                    reason == null ? null : label(reason),
                    question,
                    sitting.resultId(),
                    sittingCode,
                    visits.isEmpty()
                            ? null
                            : visits.stream().map(KioskVisitView::of).toList());
        }
    }

    @Schema(name = "KioskVisit")
    record KioskVisitView(
            @Schema(examples = "01940000-0000-7000-8000-00000000000a")
            UUID structureId,

            @Schema(description = "Account of the adviser.", examples = "01940000-0000-7000-8000-000000000101")
            String adviserId,

            Instant codeMadeAt,

            @Schema(description = "When the code was typed.")
            Instant at) {
        static KioskVisitView of(KioskVisit visit) {
            return new KioskVisitView(visit.structure(), visit.adviser(), visit.codeMadeAt(), visit.at());
        }
    }

    @Schema(name = "AnswerReply")
    record ReplyView(
            @Schema(description = "Number of the question answered.")
            int number,

            @Schema(description = "Absent in a certification, which tells nothing before the jury.") @Nullable
            Boolean correct,

            @Schema(description = "True for half a success, where the question has one; absent in a certification.")
            @Nullable
            Boolean partly,

            @Schema(description = "What to learn; absent in a certification.") @Nullable
            String hint,

            @Schema(description = "The question that now waits; absent once over.")
            QuestionViews.@Nullable QuestionView next,

            @Schema(enumeration = {"open", "completed"}) String status,

            @Schema(description = "The result, when this was the last answer of a campaign sitting.") @Nullable
            UUID resultId,

            @Schema(
                    description = "Answering time that is left; absent when only questions are counted.",
                    examples = "1260")
            @Nullable
            Integer secondsLeft) {
        static ReplyView of(AnswerQuestion.Reply reply, AssetLinks links) {
            ItemView next = reply.next();
            return new ReplyView(
                    reply.number(),
                    reply.right(),
                    reply.partly(),
                    reply.hint(),
                    next == null
                            ? null
                            : QuestionViews.QuestionView.of(reply.sitting().id(), reply.number() + 1, next, links),
                    label(reply.status()),
                    reply.resultId(),
                    reply.secondsLeft());
        }
    }

    private static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
