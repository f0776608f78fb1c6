package fr.pixemploi.assessment.diagnosis.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.assessment.bank.file.AuthoredFile;
import fr.pixemploi.assessment.diagnosis.domain.questionnaire.Findings;
import fr.pixemploi.assessment.diagnosis.domain.questionnaire.Questionnaire;
import fr.pixemploi.assessment.diagnosis.domain.questionnaire.Questionnaires;
import fr.pixemploi.assessment.diagnosis.domain.questionnaire.TaskOutcome;
import fr.pixemploi.assessment.diagnosis.domain.rule.Advice;
import fr.pixemploi.assessment.diagnosis.domain.rule.Obstacle;
import fr.pixemploi.assessment.diagnosis.domain.rule.Place;
import fr.pixemploi.assessment.diagnosis.domain.rule.Route;
import fr.pixemploi.assessment.diagnosis.domain.rule.RoutingRules;
import fr.pixemploi.assessment.diagnosis.domain.rule.RuleReading;
import fr.pixemploi.assessment.diagnosis.domain.rule.RuleSets;
import fr.pixemploi.assessment.diagnosis.domain.situation.Fact;
import fr.pixemploi.assessment.diagnosis.domain.situation.Situation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The questionnaire and the rules that come with the platform. */
class ShippedRulesTest {
    private static final Map<String, String> AT_EASE = Map.of(
            "devices", "phone-and-computer",
            "connection", "always",
            "how-often", "every-day",
            "formalities", "alone",
            "at-ease", "at-ease",
            "company", "alone");

    private final Questionnaires questionnaires = new YamlQuestionnaires();
    private final ShippedRuleSets.Entry shipped = ShippedRuleSets.entries().getLast();
    private final RoutingRules rules =
            RuleReading.read(shipped.content(), questionnaires.known(shipped.questionnaire()), campaign -> true);

    @Test
    void filesSuitTheirSchemas() throws IOException {
        for (String questions : List.of("diagnosis/questions.yaml", "diagnosis/questions-2.yaml"))
            assertThat(AuthoredFile.faults("diagnosis/questions.schema.json", questions))
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
    void whoCanButHasNoDeviceOrConnectionTakesTheTestAloneInTheAgency() {
        for (Map<String, String> answers : List.of(
                with("devices", "none"), with("connection", "no-connection"), with("connection", "sometimes"))) {
            Advice advice = advice(answers, 2);
            assertThat(advice.route()).isEqualTo(Route.FULL_TEST);
            assertThat(advice.place()).isEqualTo(Place.AGENCY);
            assertThat(advice.forPerson()).contains("seul");
        }
        assertThat(advice(AT_EASE, 2).place()).isNull();
    }

    @Test
    void whoDidNotDoTheExercisesIsNotToldWhatWhoFailedThemIsTold() {
        for (List<TaskOutcome> tasks :
                List.of(List.<TaskOutcome>of(), List.of(TaskOutcome.DO_NOT_KNOW), List.of(TaskOutcome.SUCCEEDED))) {
            Advice stopped = rules.decide(new Findings(AT_EASE, tasks)).advice();
            assertThat(stopped.route()).isEqualTo(Route.ASSISTED_TEST);
            assertThat(stopped.obstacle()).isNull();
            assertThat(stopped.forPerson()).contains("pas tous été faits").doesNotContain("premiers gestes", "arrêté");
        }
        Advice tried = advice(AT_EASE, 0);
        assertThat(tried.route()).isEqualTo(Route.MEDIATION_FIRST);
        assertThat(tried.obstacle()).isEqualTo(Obstacle.STRONG);
        assertThat(tried.forPerson()).contains("premiers gestes");
        assertThat(rules.decide(new Findings(AT_EASE, List.of(TaskOutcome.FAILED, TaskOutcome.FAILED)))
                        .advice()
                        .obstacle())
                .isNull();
    }

    @Test
    void whoDidPartOfTheExercisesDidNotFailThem() {
        Advice partly = rules.decide(new Findings(AT_EASE, Collections.nCopies(3, TaskOutcome.PARTLY)))
                .advice();
        assertThat(partly.route()).isEqualTo(Route.ASSISTED_TEST);
        assertThat(partly.obstacle()).isEqualTo(Obstacle.MEDIUM);
        assertThat(partly.forPerson()).contains("une partie").doesNotContain("premiers gestes");
    }

    /** Whatever else somebody answers and does. */
    @Test
    void aWishForCompanyHidesNoObstacle() {
        for (Map<String, String> answers :
                combined(List.of("devices", "connection", "how-often", "formalities", "at-ease")))
            for (List<TaskOutcome> done : allOutcomes()) {
                Obstacle alone =
                        rules.decide(new Findings(answers, done)).advice().obstacle();
                if (alone == null || alone == Obstacle.NONE) continue;
                for (String company : List.of("somebody-near", "shown-first")) {
                    Map<String, String> given = new HashMap<>(answers);
                    given.put("company", company);
                    assertThat(rules.decide(new Findings(given, done)).advice().obstacle())
                            .as("%s, %s", given, done)
                            .isEqualTo(alone);
                }
            }
    }

    @Test
    void whoNeverUsesInternetIsNotSentToATestForHavingTriedOneExercise() {
        for (TaskOutcome one : TaskOutcome.values())
            assertThat(rules.decide(new Findings(with("how-often", "never"), List.of(one)))
                            .advice()
                            .route())
                    .as("%s", one)
                    .isEqualTo(Route.MEDIATION_FIRST);
    }

    private static List<List<TaskOutcome>> allOutcomes() {
        List<List<TaskOutcome>> tasks = new ArrayList<>();
        List<TaskOutcome> outcomes =
                List.of(TaskOutcome.SUCCEEDED, TaskOutcome.PARTLY, TaskOutcome.DO_NOT_KNOW, TaskOutcome.NOT_TRIED);
        for (TaskOutcome first : outcomes)
            for (TaskOutcome second : outcomes)
                for (TaskOutcome third : outcomes) tasks.add(List.of(first, second, third));
        return tasks;
    }

    /** Whatever else somebody answers and does. */
    @Test
    void lessEquipmentNeverMeansLessHelp() {
        for (Map<String, String> answers : combined(List.of("how-often", "formalities", "at-ease", "company")))
            for (List<TaskOutcome> done : allOutcomes()) {
                assertHelpGrows(answers, done, "devices", List.of("phone-and-computer", "phone", "none"));
                assertHelpGrows(answers, done, "connection", List.of("always", "sometimes", "no-connection"));
            }
    }

    private void assertHelpGrows(
            Map<String, String> answers, List<TaskOutcome> tasks, String question, List<String> lessAndLess) {
        List<Route> routes = new ArrayList<>();
        for (String choice : lessAndLess) {
            Map<String, String> given = new HashMap<>(answers);
            given.put(question, choice);
            routes.add(rules.decide(new Findings(given, tasks)).advice().route());
        }
        assertThat(routes).as("%s from %s, %s", question, answers, tasks).isSorted();
    }

    /** All answers to these questions, with a computer and a connection. */
    private List<Map<String, String>> combined(List<String> ids) {
        List<Map<String, String>> all = List.of(AT_EASE);
        for (String id : ids) {
            List<Map<String, String>> more = new ArrayList<>();
            for (Map<String, String> answers : all)
                for (Questionnaire.Choice choice :
                        questionnaires.current().question(id).orElseThrow().choices()) {
                    Map<String, String> given = new HashMap<>(answers);
                    given.put(id, choice.id());
                    more.add(given);
                }
            all = more;
        }
        return all;
    }

    @Test
    void aWishIsNoObstacleAndWhatNobodyKnowsIsNotCalledNone() {
        assertThat(advice(with("company", "somebody-near"), 3).obstacle()).isNull();
        assertThat(advice(with("company", "shown-first"), 3).obstacle()).isNull();
        for (String question : List.of("devices", "connection", "formalities"))
            assertThat(advice(with(question, "unknown"), 3).obstacle())
                    .as(question)
                    .isNull();
    }

    @Test
    void theOutcomeIsAnObstacleForWhoeverAccompaniesThePerson() {
        assertThat(advice(AT_EASE, 3).obstacle()).isEqualTo(Obstacle.NONE);
        assertThat(advice(with("formalities", "with-help"), 3).obstacle()).isEqualTo(Obstacle.MEDIUM);
        assertThat(advice(with("devices", "phone"), 3).obstacle()).isEqualTo(Obstacle.MEDIUM);
        assertThat(advice(with("devices", "none"), 1).obstacle()).isEqualTo(Obstacle.STRONG);
    }

    @Test
    void whatTheSituationSaysIsNotAskedAndWhatItDoesNotSayIs() {
        Questionnaire asked = questionnaires.current();
        assertThat(asked.known(
                        new Situation(Map.of(Fact.COMPUTER, "yes", Fact.SMARTPHONE, "yes", Fact.CONNECTION, "fixed"))))
                .isEqualTo(Map.of("devices", "phone-and-computer", "connection", "always"));
        assertThat(asked.known(new Situation(Map.of(Fact.CONNECTION, "none"))))
                .isEqualTo(Map.of("connection", "no-connection"));
        // Who has no computer may have a tablet, and a mobile connection may hold or not.
        assertThat(asked.known(
                        new Situation(Map.of(Fact.COMPUTER, "no", Fact.SMARTPHONE, "yes", Fact.CONNECTION, "mobile"))))
                .isEmpty();
        assertThat(asked.known(Situation.UNSAID)).isEmpty();
    }

    /** Nobody is asked in vain: of each question, two answers lead to different advice while all else is the same. */
    @Test
    void eachQuestionChangesSomething() {
        for (Questionnaire.Question question :
                questionnaires.known(shipped.questionnaire()).questions()) {
            Set<Advice> advised = new HashSet<>();
            for (Questionnaire.Choice choice : question.choices())
                advised.add(advice(with(question.id(), choice.id()), 3));
            assertThat(advised).as(question.id()).hasSizeGreaterThan(1);
        }
        assertThat(advice(with("devices", "phone"), 3)).isNotEqualTo(advice(with("devices", "phone-and-computer"), 3));
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
        return advice(answers, succeeded).route();
    }

    private Advice advice(Map<String, String> answers, int succeeded) {
        List<TaskOutcome> tasks = new ArrayList<>(Collections.nCopies(succeeded, TaskOutcome.SUCCEEDED));
        while (tasks.size() < 3) tasks.add(TaskOutcome.DO_NOT_KNOW);
        return rules.decide(new Findings(answers, tasks)).advice();
    }

    private static Map<String, String> with(String question, String choice) {
        Map<String, String> answers = new HashMap<>(AT_EASE);
        answers.put(question, choice);
        return answers;
    }
}
