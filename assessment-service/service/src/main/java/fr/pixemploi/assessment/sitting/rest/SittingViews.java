package fr.pixemploi.assessment.sitting.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import fr.pixemploi.assessment.bank.document.FileFormat;
import fr.pixemploi.assessment.bank.inspection.Inspection;
import fr.pixemploi.assessment.bank.item.Choosable;
import fr.pixemploi.assessment.bank.item.ItemView;
import fr.pixemploi.assessment.bank.item.Picture;
import fr.pixemploi.assessment.sitting.application.AnswerQuestion;
import fr.pixemploi.assessment.sitting.domain.EndReason;
import fr.pixemploi.assessment.sitting.domain.Hold;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.authorisation.Assistance;
import fr.pixemploi.assessment.sitting.domain.authorisation.Origin;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What callers see of sittings. Nothing here comes from a key, and nothing of a certification says how it goes. */
final class SittingViews {
    private SittingViews() {}

    @Schema(name = "Sitting")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SittingView(
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
                    description = "Why it stands still; absent while it goes on. Any answer ends a pause; only who "
                            + "interrupted ends an interruption.",
                    enumeration = {"paused", "interrupted"})
            @Nullable
            String hold,

            @Schema(
                    description =
                            "Answering time that is left, without pauses; absent when only questions are counted, and in lists.",
                    examples = "1260")
            @Nullable
            Integer secondsLeft,

            @Schema(
                    description = "Why it is over.",
                    enumeration = {"completed", "candidate", "technical", "expired", "abandoned", "invigilator"})
            @Nullable
            String endReason,

            @Schema(description = "The question that waits; absent once over, and in lists.") @Nullable
            QuestionView question,

            @Schema(description = "The result of a campaign sitting that is over.") @Nullable
            UUID resultId) {
        static SittingView of(Sitting sitting, @Nullable QuestionView question, @Nullable Integer secondsLeft) {
            Hold hold = sitting.hold();
            EndReason reason = sitting.endReason();
            return new SittingView(
                    sitting.id(),
                    sitting.origin() instanceof Origin.OfCampaign ? "campaign" : "certification",
                    label(sitting.status()),
                    sitting.origin() instanceof Origin.OfCampaign of ? of.code().value() : null,
                    sitting.origin() instanceof Origin.OfCertification of ? of.authorisation() : null,
                    sitting.startedAt(),
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
                    sitting.resultId());
        }
    }

    @Schema(
            name = "Question",
            description = "A question as it is put. `type` says which fields are there, and which response fits.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record QuestionView(
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
                        "fill-blanks",
                        "hotspot",
                        "file-upload",
                        "environment"
                    })
            String type,

            @Schema(description = "Plain French; a fill-blanks item shows its blanks as [1], [2].")
            String instruction,

            @Schema(description = "What is chosen, ordered or matched; for a hotspot the names of its zones.") @Nullable
            List<Choosable> proposals,

            @Nullable List<Choosable> targets,
            @Nullable List<String> blanks,
            @Nullable String unit,

            @Schema(description = "Files to download, whatever the type.") @Nullable
            List<FileView> files,

            @Schema(description = "For a hotspot: the picture to point at.") @Nullable
            ImageView image,

            @Schema(description = "For a file-upload: what may be sent.") @Nullable
            UploadView upload,

            @Schema(description = "For an environment: the page, and what to show in it.") @Nullable
            EnvironmentView environment,

            @Schema(description = "For a voice; enough by itself.")
            String readAloud,

            @Schema(description = "What an ordinary person needs; no limit.", examples = "35")
            int expectedSeconds) {
        static QuestionView of(UUID sitting, int number, ItemView item, AssetLinks links) {
            Picture picture = item.picture();
            ItemView.Page page = item.page();
            return new QuestionView(
                    number,
                    item.itemId(),
                    item.type(),
                    item.instruction(),
                    item.proposals(),
                    item.targets(),
                    item.blanks(),
                    item.unit(),
                    item.files().isEmpty()
                            ? null
                            : item.files().stream()
                                    .map(name -> FileView.of(name, links.to(sitting, number, name)))
                                    .toList(),
                    picture == null ? null : ImageView.of(picture, links.to(sitting, number, Picture.NAME)),
                    item.formats() == null ? null : UploadView.of(item.formats()),
                    page == null ? null : EnvironmentView.of(page),
                    item.readAloud(),
                    item.expectedSeconds());
        }
    }

    @Schema(name = "QuestionFile")
    record FileView(
            @Schema(examples = "depenses.xlsx") String name,

            @Schema(examples = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
            String mediaType,

            @Schema(description = "Path below this service's address; holds for ten minutes.")
            String url) {
        static FileView of(String name, String url) {
            return new FileView(
                    name, FileFormat.ofName(name).map(FileFormat::mediaType).orElse("application/octet-stream"), url);
        }
    }

    @Schema(name = "QuestionImage")
    record ImageView(
            @Schema(description = "Path below this service's address; holds for ten minutes.")
            String url,

            @Schema(description = "What the picture shows, in words.")
            String alternative,

            @Schema(examples = "640") int width,
            @Schema(examples = "400") int height) {
        static ImageView of(Picture picture, String url) {
            return new ImageView(url, picture.alternative(), picture.width(), picture.height());
        }
    }

    @Schema(name = "QuestionUpload")
    record UploadView(
            @Schema(examples = "[\"ods\", \"xlsx\"]") List<String> formats,
            @Schema(examples = "5000000") int maxBytes) {
        static UploadView of(Set<String> formats) {
            return new UploadView(formats.stream().sorted().toList(), Inspection.MAX_BYTES);
        }
    }

    @Schema(name = "QuestionEnvironment")
    record EnvironmentView(
            @Schema(examples = "webmail") String name,

            @Schema(description = "Path of the page below this service's address; the same for everyone.")
            String url,

            @Schema(
                    type = SchemaType.OBJECT,
                    implementation = Object.class,
                    description = "What the page shows; posted to it by the host.")
            @JsonRawValue
            String scenario) {
        static EnvironmentView of(ItemView.Page page) {
            return new EnvironmentView(page.name(), "/v1/environments/" + page.name(), page.scenario());
        }
    }

    @Schema(name = "AnswerReply")
    @JsonInclude(JsonInclude.Include.NON_NULL)
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

            @JsonInclude(JsonInclude.Include.ALWAYS)
            @Schema(description = "The question that now waits; null once over.", nullable = true)
            @Nullable
            QuestionView next,

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
                    next == null ? null : QuestionView.of(reply.sitting().id(), reply.number() + 1, next, links),
                    label(reply.status()),
                    reply.resultId(),
                    reply.secondsLeft());
        }
    }

    private static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
