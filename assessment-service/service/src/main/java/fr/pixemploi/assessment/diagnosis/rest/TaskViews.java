package fr.pixemploi.assessment.diagnosis.rest;

import com.fasterxml.jackson.annotation.JsonRawValue;
import fr.pixemploi.assessment.bank.item.ItemView;
import fr.pixemploi.assessment.bank.item.task.Choosable;
import fr.pixemploi.assessment.diagnosis.domain.passage.Diagnosis;
import fr.pixemploi.assessment.diagnosis.domain.questionnaire.Questionnaire;
import fr.pixemploi.assessment.diagnosis.domain.questionnaire.TaskOutcome;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Small tasks of a diagnosis as a person sees them. */
final class TaskViews {
    private TaskViews() {}

    @Schema(name = "DiagnosisTask")
    record TaskView(
            @Schema(examples = "1") int number,
            @Schema(examples = "Régler un téléphone") String title,
            String introduction,

            @Schema(
                    description =
                            "`none` where no task suits the device and the needs; how a task went is told once over.",
                    enumeration = {"waiting", "done", "none"},
                    examples = "waiting")
            String state,

            @Schema(description = "While it waits.") @Nullable
            TaskQuestionView question,

            @Schema(
                    description = "Once the diagnosis is over.",
                    enumeration = {"succeeded", "partly", "failed", "do-not-know", "not-tried"},
                    examples = "succeeded")
            @Nullable
            String outcome) {
        static TaskView of(
                int number,
                Questionnaire.TaskSlot slot,
                Diagnosis.TakenTask task,
                Optional<ItemView> item,
                boolean open) {
            boolean waits = open && task.item() != null && task.outcome() == null;
            TaskOutcome outcome = task.outcome() == null ? TaskOutcome.NOT_TRIED : task.outcome();
            return new TaskView(
                    number,
                    slot.title(),
                    slot.introduction(),
                    task.item() == null ? "none" : task.outcome() == null ? "waiting" : "done",
                    waits ? item.map(view -> TaskQuestionView.of(number, view)).orElse(null) : null,
                    open ? null : outcome.code());
        }
    }

    @Schema(
            name = "DiagnosisTaskQuestion",
            description =
                    "As a sitting's question, so that the item player shows it; it brings no file and no picture.")
    record TaskQuestionView(
            @Schema(examples = "1") int number,
            @Schema(examples = "crcn-4-3-texte-plus-grand") String itemId,
            @Schema(examples = "environment") String type,
            @Schema(description = "Plain French.") String instruction,
            @Nullable List<Choosable> proposals,
            @Nullable List<Choosable> targets,
            @Nullable List<String> blanks,
            @Nullable String unit,

            @Schema(description = "The simulated page, and what to show in it.") @Nullable
            TaskPageView environment,

            @Schema(description = "For a voice; enough by itself.")
            String readAloud,

            @Schema(description = "What an ordinary person needs; no limit.", examples = "60")
            int expectedSeconds) {
        static TaskQuestionView of(int number, ItemView item) {
            ItemView.Page page = item.page();
            return new TaskQuestionView(
                    number,
                    item.itemId(),
                    item.type(),
                    item.instruction(),
                    item.proposals(),
                    item.targets(),
                    item.blanks(),
                    item.unit(),
                    page == null
                            ? null
                            : new TaskPageView(page.name(), "/v1/environments/" + page.name(), page.scenario()),
                    item.readAloud(),
                    item.expectedSeconds());
        }
    }

    @Schema(name = "DiagnosisTaskPage")
    record TaskPageView(
            @Schema(examples = "phone-settings") String name,

            @Schema(
                    description = "Path of the page below this service's address; the same for everyone.",
                    examples = "/v1/environments/phone-settings")
            String url,

            @Schema(
                    type = SchemaType.OBJECT,
                    implementation = Object.class,
                    description = "What the page shows; posted to it by the host.")
            @JsonRawValue
            String scenario) {}
}
