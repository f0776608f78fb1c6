package fr.pixemploi.assessment.diagnosis.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.assessment.bank.file.AuthoredFile;
import fr.pixemploi.assessment.diagnosis.domain.questionnaire.Findings;
import fr.pixemploi.assessment.diagnosis.domain.questionnaire.Questionnaires;
import fr.pixemploi.assessment.diagnosis.domain.questionnaire.TaskOutcome;
import fr.pixemploi.assessment.diagnosis.domain.rule.Route;
import fr.pixemploi.assessment.diagnosis.domain.rule.RoutingRules;
import fr.pixemploi.assessment.diagnosis.domain.rule.RuleReading;
import fr.pixemploi.assessment.diagnosis.domain.rule.RuleSets;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The questionnaire and the rules that come with the platform. */
class ShippedRulesTest {
    private static final Map<String, String> AT_EASE = Map.of(
            "devices", "phone-and-computer",
            "connection", "always",
            "how-often", "every-day",
            "messages", "alone",
            "formalities", "alone",
            "at-ease", "at-ease",
            "company", "alone");

    private final Questionnaires questionnaires = new YamlQuestionnaires();
    private final ShippedRuleSets.Entry shipped = ShippedRuleSets.entries().getFirst();
    private final RoutingRules rules =
            RuleReading.read(shipped.content(), questionnaires.known(shipped.questionnaire()), campaign -> true);

    @Test
    void filesSuitTheirSchemas() throws IOException {
        assertThat(AuthoredFile.faults("diagnosis/questions.schema.json", "diagnosis/questions.yaml"))
                .isEmpty();
        assertThat(AuthoredFile.faults("diagnosis/rules.schema.json", "diagnosis/rules.yaml"))
                .isEmpty();
    }

    @Test
    void theSetThatHoldsWithoutAnotherIsThere() {
        assertThat(shipped.id()).isEqualTo(RuleSets.SHIPPED);
        assertThat(questionnaires.current().tasks()).hasSize(3);
    }

    @Test
    void somebodyAtEaseTakesTheFullTest() {
        assertThat(route(AT_EASE, 3)).isEqualTo(Route.FULL_TEST);
        assertThat(route(AT_EASE, 2)).isEqualTo(Route.FULL_TEST);
        assertThat(route(with("devices", "phone"), 3)).isEqualTo(Route.FULL_TEST);
    }

    @Test
    void somebodyWithoutEquipmentMeetsAMediatorFirst() {
        assertThat(route(with("devices", "none"), 0)).isEqualTo(Route.MEDIATION_FIRST);
        assertThat(route(with("devices", "none"), 1)).isEqualTo(Route.MEDIATION_FIRST);
    }

    @Test
    void somebodyWithoutEquipmentWhoSucceedsIsLentSome() {
        assertThat(route(with("devices", "none"), 2)).isEqualTo(Route.ASSISTED_TEST);
        assertThat(route(with("connection", "no-connection"), 3)).isEqualTo(Route.ASSISTED_TEST);
    }

    @Test
    void whatSomebodyPrefersCounts() {
        assertThat(route(with("company", "somebody-near"), 3)).isEqualTo(Route.ASSISTED_TEST);
        assertThat(route(with("company", "shown-first"), 1)).isEqualTo(Route.MEDIATION_FIRST);
    }

    @Test
    void somebodyWhoSaysNothingMeetsAMediatorFirst() {
        assertThat(route(Map.of(), 0)).isEqualTo(Route.MEDIATION_FIRST);
    }

    @Test
    void whoeverIsInBetweenIsHelpedInTheAgency() {
        assertThat(route(AT_EASE, 1)).isEqualTo(Route.ASSISTED_TEST);
        assertThat(route(with("how-often", "rarely"), 3)).isEqualTo(Route.ASSISTED_TEST);
    }

    private Route route(Map<String, String> answers, int succeeded) {
        List<TaskOutcome> tasks = new ArrayList<>(Collections.nCopies(succeeded, TaskOutcome.SUCCEEDED));
        while (tasks.size() < 3) tasks.add(TaskOutcome.DO_NOT_KNOW);
        return rules.decide(new Findings(answers, tasks)).advice().route();
    }

    private static Map<String, String> with(String question, String choice) {
        Map<String, String> answers = new HashMap<>(AT_EASE);
        answers.put(question, choice);
        return answers;
    }
}
