package fr.pixemploi.assessment.diagnosis.rest;

import fr.pixemploi.assessment.diagnosis.domain.rule.Experiment;
import fr.pixemploi.assessment.diagnosis.domain.rule.OutcomeReport;
import fr.pixemploi.assessment.diagnosis.domain.rule.RuleSet;
import fr.pixemploi.assessment.diagnosis.domain.rule.RuleSetDraft;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What managers see of rules and experiments. */
final class RuleSetViews {
    private RuleSetViews() {}

    @Schema(name = "DiagnosisRuleSet")
    record RuleSetView(
            UUID id,

            @Schema(description = "Absent for those that come with the platform.") @Nullable
            UUID structureId,

            @Schema(examples = "allier-rsa") String code,
            @Schema(examples = "1") int version,
            String title,

            @Schema(description = "Version of the questionnaire that they are about.", examples = "1")
            int questionnaireVersion,

            @Schema(
                    description = "An active set never changes any more.",
                    enumeration = {"draft", "active"},
                    examples = "draft")
            String status,

            @Schema(description = "Whether new diagnoses of this structure follow it, outside an experiment.")
            boolean inForce,

            Instant createdAt,
            @Nullable Instant activatedAt,
            RuleSetDraft content) {
        static RuleSetView of(RuleSet set, UUID inForce) {
            return new RuleSetView(
                    set.id(),
                    set.structure(),
                    set.code(),
                    set.version(),
                    set.title(),
                    set.questionnaire(),
                    set.active() ? "active" : "draft",
                    set.id().equals(inForce),
                    set.createdAt(),
                    set.activatedAt(),
                    set.content());
        }
    }

    @Schema(name = "DiagnosisExperiment")
    record ExperimentView(
            UUID id,
            UUID structureId,
            String title,
            UUID ruleSetA,
            UUID ruleSetB,
            @Schema(examples = "50") int shareOfB,
            Instant startedAt,

            @Schema(description = "Absent while it runs.") @Nullable
            Instant endedAt) {
        static ExperimentView of(Experiment experiment) {
            return new ExperimentView(
                    experiment.id(),
                    experiment.structure(),
                    experiment.title(),
                    experiment.ruleSetA(),
                    experiment.ruleSetB(),
                    experiment.shareOfB(),
                    experiment.startedAt(),
                    experiment.endedAt());
        }
    }

    @Schema(name = "DiagnosisExperimentReport")
    record ComparisonView(ExperimentView experiment, ReportView a, ReportView b) {}

    @Schema(
            name = "DiagnosisOutcomes",
            description =
                    "Each person counts once. Routes and what became of them are those of people who share their diagnosis, "
                            + "and then their result, with the structure.")
    record ReportView(
            UUID ruleSetId,

            @Schema(
                    description =
                            "People whom the rules were assigned to, shared or not, until the end of yesterday (UTC).",
                    examples = "120")
            long assigned,

            List<RouteView> routes) {
        static ReportView of(OutcomeReport report) {
            return new ReportView(
                    report.ruleSet(),
                    report.assigned(),
                    report.routes().stream().map(RouteView::of).toList());
        }
    }

    @Schema(name = "DiagnosisRouteOutcomes")
    record RouteView(
            @Schema(
                    enumeration = {"full-test", "assisted-test", "mediation-first"},
                    examples = "full-test")
            String route,

            @Schema(description = "Who share their diagnosis.", examples = "48")
            long persons,

            @Schema(
                    description =
                            "Of those: completed a sitting afterwards, of the advised campaign where one was advised, and share its result.",
                    examples = "33")
            long completed,

            @Schema(
                    description =
                            "Mean level of the competences of these results, as a share of the highest level asked "
                                    + "about, from 0 to 1; absent without any.",
                    examples = "0.41")
            @Nullable
            Double mastery) {
        static RouteView of(OutcomeReport.RouteOutcome outcome) {
            return new RouteView(outcome.route().code(), outcome.persons(), outcome.completed(), outcome.mastery());
        }
    }
}
