package fr.pixemploi.assessment.diagnosis.rest;

import fr.pixemploi.assessment.diagnosis.domain.rule.RuleSetDraft;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What managers send about rules and experiments. */
final class RuleSetRequests {
    private static final String RULES = """
            {"rules": [{"name": "pas d'appareil", "when": {"all": [{"answer": {"question": "devices", "in": ["none"]}},
            {"tasksSucceeded": {"atMost": 1}}]}, "then": {"route": "mediation-first",
            "forPerson": "Une personne va d'abord vous accueillir.", "forAdviser": "Proposer une médiation."}}],
            "otherwise": {"route": "assisted-test", "forPerson": "Vous pouvez passer le test en agence.",
            "forAdviser": "Proposer le test en agence."}}""";

    private RuleSetRequests() {}

    @Schema(name = "CreateDiagnosisRuleSet")
    record CreateRequest(
            @NotNull
            @Size(max = 40)
            @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
            @Schema(description = "Versions share it: the same again makes the next version.", examples = "allier-rsa")
            String code,

            @NotBlank @Size(max = 100) @Schema(examples = "Allier, entrée RSA")
            String title,

            @NotNull
            @Schema(
                    description = "The first rule that applies decides; `otherwise` when none does. Same shape as "
                            + "`diagnosis/rules.yaml`.",
                    examples = RULES)
            RuleSetDraft content) {}

    @Schema(name = "ChangeDiagnosisRuleSet")
    record ChangeRequest(
            @NotBlank @Size(max = 100) @Schema(examples = "Allier, entrée RSA")
            String title,

            @NotNull @Schema(examples = RULES) RuleSetDraft content) {}

    @Schema(name = "StartDiagnosisExperiment")
    record StartExperimentRequest(
            @NotBlank @Size(max = 100) @Schema(examples = "Médiation plus tôt ?")
            String title,

            @NotNull @Schema(examples = "01940000-0000-7000-8000-0000000d1a01")
            UUID ruleSetA,

            @NotNull @Schema(examples = "01940000-0000-7000-8000-0000000d1a02")
            UUID ruleSetB,

            @NotNull @Min(1) @Max(99) @Schema(description = "Percent of the people who get B.", examples = "50")
            Integer shareOfB) {}
}
