package fr.pixemploi.assessment.diagnosis.rest;

import fr.pixemploi.assessment.bank.item.ItemView;
import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.diagnosis.domain.passage.Diagnosis;
import fr.pixemploi.assessment.diagnosis.domain.questionnaire.Questionnaire;
import fr.pixemploi.assessment.diagnosis.domain.rule.Advice;
import fr.pixemploi.assessment.diagnosis.domain.rule.Experiment;
import fr.pixemploi.assessment.diagnosis.domain.rule.RoutingRules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What callers see of diagnoses: an adviser sees nothing that the person does not see. Nothing here comes from a key. */
final class DiagnosisViews {
    private DiagnosisViews() {}

    @Schema(name = "Diagnosis")
    record DiagnosisView(
            UUID id,
            UUID beneficiaryId,

            @Schema(description = "The territory whose rules are followed; absent where none was named.") @Nullable
            UUID structureId,

            @Schema(description = "The campaign that the person came with.", examples = "PXEMPR346") @Nullable
            String campaignCode,

            @Schema(
                    enumeration = {"open", "completed", "abandoned"},
                    examples = "open")
            String status,

            Instant startedAt,
            @Nullable Instant endedAt,
            UUID ruleSetId,

            @Schema(description = "The comparison of two sets of rules that chose these; absent outside one.") @Nullable
            UUID experimentId,

            @Schema(examples = "1") int questionnaireVersion,

            @Schema(description = "To be read first; absent in lists and once over.") @Nullable
            String welcome,

            @Schema(description = "After a task, however it went; absent in lists and once over.") @Nullable
            String thanks,

            @Schema(description = "All questions, in order; absent in lists.") @Nullable
            List<QuestionnaireView.QuestionView> questions,

            @Schema(
                    description =
                            "Question to the choice given or known; they may be changed while it is open. Absent in lists.",
                    examples = "{\"devices\": \"phone\"}")
            @Nullable
            Map<String, String> answers,

            @Schema(
                    description =
                            "Questions whose answer the situation in the person's files gave: they are not asked again. Absent"
                                    + " in lists.",
                    examples = "[\"devices\"]")
            @Nullable
            List<String> known,

            @Schema(description = "The small tasks, in any order; absent in lists.") @Nullable
            List<TaskViews.TaskView> tasks,

            @Schema(description = "Where to go on; once completed.") @Nullable
            AdviceView advice) {
        /** In a list: without what was asked and answered. */
        static DiagnosisView of(Diagnosis diagnosis) {
            return new DiagnosisView(
                    diagnosis.id(),
                    diagnosis.beneficiary(),
                    diagnosis.structure(),
                    code(diagnosis.campaign()),
                    diagnosis.status().name().toLowerCase(Locale.ROOT),
                    diagnosis.startedAt(),
                    diagnosis.endedAt(),
                    diagnosis.ruleSet(),
                    experiment(diagnosis.assignment()),
                    diagnosis.questionnaire(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }

        static DiagnosisView of(Diagnosis diagnosis, Questionnaire asked, List<Optional<ItemView>> items) {
            DiagnosisView brief = of(diagnosis);
            boolean open = diagnosis.status() == Diagnosis.Status.OPEN;
            return new DiagnosisView(
                    brief.id(),
                    brief.beneficiaryId(),
                    brief.structureId(),
                    brief.campaignCode(),
                    brief.status(),
                    brief.startedAt(),
                    brief.endedAt(),
                    brief.ruleSetId(),
                    brief.experimentId(),
                    brief.questionnaireVersion(),
                    open ? asked.welcome() : null,
                    open ? asked.thanks() : null,
                    asked.questions().stream()
                            .map(QuestionnaireView.QuestionView::of)
                            .toList(),
                    diagnosis.allAnswers(),
                    diagnosis.notAsked(),
                    tasks(diagnosis, asked, items),
                    AdviceView.of(diagnosis.decision()));
        }

        private static List<TaskViews.TaskView> tasks(
                Diagnosis diagnosis, Questionnaire asked, List<Optional<ItemView>> items) {
            List<TaskViews.TaskView> tasks = new ArrayList<>();
            for (int i = 0; i < diagnosis.tasks().size(); i++) {
                tasks.add(TaskViews.TaskView.of(
                        i + 1,
                        asked.tasks().get(i),
                        diagnosis.tasks().get(i),
                        items.get(i),
                        diagnosis.status() == Diagnosis.Status.OPEN));
            }
            return tasks;
        }

        private static @Nullable UUID experiment(Experiment.@Nullable Assignment assignment) {
            return assignment == null ? null : assignment.experiment();
        }
    }

    @Schema(name = "DiagnosisAdvice")
    record AdviceView(
            @Schema(
                    enumeration = {"full-test", "assisted-test", "mediation-first"},
                    examples = "assisted-test")
            String route,

            @Schema(description = "The test to go on with, where there is one.", examples = "PXEMPR346") @Nullable
            String campaignCode,

            @Schema(
                    description = "Where to take the test; absent when it is where the person likes.",
                    enumeration = {"agency"},
                    examples = "agency")
            @Nullable
            String place,

            @Schema(
                    description =
                            "How far digital skills and equipment are an obstacle, by the rules; for whoever accompanies the person and"
                                    + " reads it once the person shares the diagnosis. Absent when nothing is known of it.",
                    enumeration = {"none", "medium", "strong"},
                    examples = "medium")
            @Nullable
            String obstacle,

            @Schema(description = "The rule that applied; absent when none did.", examples = "pas assez de connexion")
            @Nullable
            String rule,

            @Schema(description = "For the person: plain and kind.")
            String forPerson,

            @Schema(description = "For the adviser; the person may read it too.")
            String forAdviser) {
        static @Nullable AdviceView of(RoutingRules.@Nullable Decision decision) {
            if (decision == null) return null;
            Advice advice = decision.advice();
            return new AdviceView(
                    advice.route().code(),
                    code(advice.campaign()),
                    advice.place() == null ? null : advice.place().code(),
                    advice.obstacle() == null ? null : advice.obstacle().code(),
                    decision.rule(),
                    advice.forPerson(),
                    advice.forAdviser());
        }
    }

    private static @Nullable String code(@Nullable CampaignCode campaign) {
        return campaign == null ? null : campaign.value();
    }

    @Schema(name = "DiagnosisSharingAccepted")
    record SharingAcceptedView(
            @Schema(examples = "01940000-0000-7000-8000-0000000d0009")
            UUID grantId) {}
}
