package fr.pixemploi.assessment.diagnosis.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.pixemploi.assessment.diagnosis.domain.DiagnosisRefusal;
import fr.pixemploi.assessment.diagnosis.domain.RuleFault;
import fr.pixemploi.assessment.diagnosis.domain.questionnaire.Findings;
import fr.pixemploi.assessment.diagnosis.domain.questionnaire.Questionnaire;
import fr.pixemploi.assessment.diagnosis.domain.questionnaire.TaskOutcome;
import fr.pixemploi.assessment.diagnosis.domain.rule.RuleSetDraft.AdviceDraft;
import fr.pixemploi.assessment.diagnosis.domain.rule.RuleSetDraft.AnswerDraft;
import fr.pixemploi.assessment.diagnosis.domain.rule.RuleSetDraft.ConditionDraft;
import fr.pixemploi.assessment.diagnosis.domain.rule.RuleSetDraft.RangeDraft;
import fr.pixemploi.assessment.diagnosis.domain.rule.RuleSetDraft.RuleDraft;
import fr.pixemploi.assessment.diagnosis.domain.rule.RuleSetDraft.TaskDraft;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleReadingTest {
    private static final Questionnaire ASKED = new Questionnaire(
            1,
            "test",
            "Bienvenue.",
            "Merci.",
            List.of(new Questionnaire.Question(
                    "devices",
                    Questionnaire.Topic.EQUIPMENT,
                    "Quels appareils ?",
                    "Quels appareils ?",
                    List.of(
                            new Questionnaire.Choice("phone", "Un téléphone"),
                            new Questionnaire.Choice("none", "Aucun"),
                            new Questionnaire.Choice("unknown", "Je ne sais pas")))),
            List.of(slot(), slot(), slot()));

    private static final AdviceDraft ALONE = advice("full-test");
    private static final AdviceDraft MEDIATION = advice("mediation-first");
    private static final AdviceDraft AGENCY = advice("assisted-test");

    @Test
    void theFirstRuleThatAppliesDecides() {
        RoutingRules rules = read(
                AGENCY,
                new RuleDraft("rien", answer("none"), MEDIATION),
                new RuleDraft("tout", succeeded(3, null), ALONE),
                new RuleDraft("rien encore", answer("none", "phone"), ALONE));

        assertThat(rules.decide(found("none", 3)).rule()).isEqualTo("rien");
        assertThat(rules.decide(found("phone", 3)).rule()).isEqualTo("tout");
        assertThat(rules.decide(found("phone", 1)).rule()).isEqualTo("rien encore");
        assertThat(rules.decide(found("unknown", 1)).rule()).isNull();
        assertThat(rules.decide(found("unknown", 1)).advice().route()).isEqualTo(Route.ASSISTED_TEST);
    }

    @Test
    void conditionsCombine() {
        ConditionDraft notNone = new ConditionDraft(null, null, answer("none"), null, null, null);
        ConditionDraft secondTask =
                new ConditionDraft(null, null, null, null, new TaskDraft(2, List.of("failed", "do-not-know")), null);
        ConditionDraft both = new ConditionDraft(List.of(notNone, secondTask), null, null, null, null, null);
        ConditionDraft either = new ConditionDraft(null, List.of(both, succeeded(null, 0)), null, null, null, null);
        Condition condition = read(AGENCY, new RuleDraft("x", either, ALONE))
                .rules()
                .getFirst()
                .when();

        assertThat(condition.holds(
                        new Findings(Map.of("devices", "phone"), List.of(TaskOutcome.SUCCEEDED, TaskOutcome.FAILED))))
                .isTrue();
        assertThat(condition.holds(
                        new Findings(Map.of("devices", "none"), List.of(TaskOutcome.SUCCEEDED, TaskOutcome.FAILED))))
                .isFalse();
        assertThat(condition.holds(new Findings(Map.of("devices", "none"), List.of())))
                .isTrue();
    }

    @Test
    void aQuestionWithoutAnswerCountsAsUnknown() {
        RoutingRules rules = read(AGENCY, new RuleDraft("rien dit", answer("unknown"), MEDIATION));

        assertThat(rules.decide(new Findings(Map.of(), List.of())).rule()).isEqualTo("rien dit");
    }

    @Test
    void allFaultsAreToldAtOnceWithTheirPlaces() {
        RuleSetDraft draft = new RuleSetDraft(
                Arrays.asList(
                        new RuleDraft(
                                " ", answer("laptop"), new AdviceDraft("home", "NOSUCHONE", "sea", "huge", "", "x")),
                        null,
                        new RuleDraft(
                                "tâche",
                                new ConditionDraft(null, null, null, null, new TaskDraft(4, List.of("great")), null),
                                ALONE),
                        new RuleDraft("plage", succeeded(3, 1), ALONE),
                        new RuleDraft("deux", answer("none"), ALONE),
                        new RuleDraft("deux", answer("none"), ALONE),
                        new RuleDraft(
                                "rien et trop",
                                new ConditionDraft(
                                        Collections.singletonList(
                                                new ConditionDraft(null, null, null, null, null, null)),
                                        null,
                                        null,
                                        null,
                                        null,
                                        null),
                                ALONE)),
                null);

        List<RuleFault> faults = faults(draft);

        assertThat(faults)
                .extracting(RuleFault::pointer)
                .containsExactlyInAnyOrder(
                        "/rules/0/name",
                        "/rules/0/when/answer/in/0",
                        "/rules/0/then/route",
                        "/rules/0/then/forPerson",
                        "/rules/0/then/campaignCode",
                        "/rules/0/then/place",
                        "/rules/0/then/obstacle",
                        "/rules/1",
                        "/rules/2/when/task/number",
                        "/rules/2/when/task/outcome/0",
                        "/rules/3/when/tasksSucceeded",
                        "/rules",
                        "/rules/6/when/all/0",
                        "/otherwise");
        assertThat(faults).allSatisfy(fault -> {
            assertThat(fault.french()).isNotBlank().doesNotContain("%");
            assertThat(fault.english()).isNotBlank().doesNotContain("%");
        });
    }

    @Test
    void conditionsNestFiveLevelsAtMost() {
        ConditionDraft condition = answer("none");
        for (int i = 0; i < 5; i++) condition = new ConditionDraft(null, null, condition, null, null, null);

        assertThat(faults(new RuleSetDraft(List.of(new RuleDraft("x", condition, ALONE)), AGENCY)))
                .extracting(RuleFault::pointer)
                .containsExactly("/rules/0/when/not/not/not/not/not");
    }

    private static List<RuleFault> faults(RuleSetDraft draft) {
        return catchThrowableOfType(
                        DiagnosisRefusal.RulesRefused.class, () -> RuleReading.read(draft, ASKED, code -> false))
                .faults();
    }

    private static RoutingRules read(AdviceDraft otherwise, RuleDraft... rules) {
        return RuleReading.read(new RuleSetDraft(List.of(rules), otherwise), ASKED, code -> true);
    }

    private static Findings found(String devices, int succeeded) {
        return new Findings(Map.of("devices", devices), Collections.nCopies(succeeded, TaskOutcome.SUCCEEDED));
    }

    private static ConditionDraft answer(String... in) {
        return new ConditionDraft(null, null, null, new AnswerDraft("devices", List.of(in)), null, null);
    }

    private static ConditionDraft succeeded(Integer atLeast, Integer atMost) {
        return new ConditionDraft(null, null, null, null, null, new RangeDraft(atLeast, atMost));
    }

    private static AdviceDraft advice(String route) {
        return new AdviceDraft(route, null, null, null, "Pour vous.", "Pour le conseiller.");
    }

    private static Questionnaire.TaskSlot slot() {
        return new Questionnaire.TaskSlot("Essayer", "Essayez.", List.of(), Set.of(), 2);
    }
}
