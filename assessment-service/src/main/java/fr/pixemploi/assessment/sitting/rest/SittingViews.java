package fr.pixemploi.assessment.sitting.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.pixemploi.assessment.bank.domain.Choosable;
import fr.pixemploi.assessment.bank.domain.ItemView;
import fr.pixemploi.assessment.sitting.application.AnswerQuestion;
import fr.pixemploi.assessment.sitting.domain.Origin;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.SittingStatus;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What callers see of sittings. Nothing here comes from a key, and nothing of a certification says how it goes. */
final class SittingViews {
    private SittingViews() {}

    @Schema(name = "Sitting")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record View(
            UUID id,

            @Schema(enumeration = {"campaign", "certification"})
            String kind,

            @Schema(enumeration = {"open", "completed", "abandoned"})
            String status,

            @Nullable String campaignCode,
            @Nullable UUID authorisationId,
            Instant startedAt,
            @Nullable Instant endedAt,

            @Schema(description = "Number of the question that waits, or of the last answered one once over.")
            int number,

            @Schema(description = "Questions at most.", examples = "40")
            int total,

            @Schema(description = "The question that waits; absent once over, and in lists.") @Nullable
            Question question,

            @Schema(description = "The result of a campaign sitting that is over.") @Nullable
            UUID resultId) {
        static View of(Sitting sitting, @Nullable ItemView question) {
            return new View(
                    sitting.id(),
                    sitting.origin() instanceof Origin.OfCampaign ? "campaign" : "certification",
                    label(sitting.status()),
                    sitting.origin() instanceof Origin.OfCampaign of ? of.code().value() : null,
                    sitting.origin() instanceof Origin.OfCertification of ? of.authorisation() : null,
                    sitting.startedAt(),
                    sitting.endedAt(),
                    sitting.number(),
                    sitting.plan().total(),
                    question == null ? null : Question.of(sitting.number(), question),
                    sitting.resultId());
        }
    }

    @Schema(
            name = "Question",
            description = "A question as it is put. `type` says which fields are there, and which response fits.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Question(
            @Schema(examples = "1") int number,
            @Schema(examples = "crcn-1-1-mots-cles") String itemId,

            @Schema(
                    enumeration = {
                        "single-choice",
                        "multiple-choice",
                        "short-text",
                        "number",
                        "ordering",
                        "matching",
                        "fill-blanks"
                    })
            String type,

            @Schema(description = "Plain French; a fill-blanks item shows its blanks as [1], [2].")
            String instruction,

            @Nullable List<Choosable> proposals,
            @Nullable List<Choosable> targets,
            @Nullable List<String> blanks,
            @Nullable String unit,

            @Schema(description = "For a voice; enough by itself.")
            String readAloud,

            @Schema(description = "What an ordinary person needs; no limit.", examples = "35")
            int expectedSeconds) {
        static Question of(int number, ItemView item) {
            return new Question(
                    number,
                    item.itemId(),
                    item.type(),
                    item.instruction(),
                    item.proposals(),
                    item.targets(),
                    item.blanks(),
                    item.unit(),
                    item.readAloud(),
                    item.expectedSeconds());
        }
    }

    @Schema(name = "AnswerReply")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Reply(
            @Schema(description = "Number of the question answered.")
            int number,

            @Schema(description = "Absent in a certification, which tells nothing before the jury.") @Nullable
            Boolean correct,

            @Schema(description = "What to learn; absent in a certification.") @Nullable
            String hint,

            @JsonInclude(JsonInclude.Include.ALWAYS)
            @Schema(description = "The question that now waits; null once over.", nullable = true)
            @Nullable
            Question next,

            @Schema(enumeration = {"open", "completed"}) String status,

            @Schema(description = "The result, when this was the last answer of a campaign sitting.") @Nullable
            UUID resultId) {
        static Reply of(AnswerQuestion.Reply reply) {
            ItemView next = reply.next();
            return new Reply(
                    reply.number(),
                    reply.right(),
                    reply.hint(),
                    next == null ? null : Question.of(reply.number() + 1, next),
                    label(reply.status()),
                    reply.resultId());
        }
    }

    private static String label(SittingStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
