package fr.pixemploi.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.kit.contract.Contracts;
import fr.pixemploi.kit.contract.PromisedInterface;
import fr.pixemploi.kit.event.inbox.ReadModels;
import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the service promises in its contracts, held against what it does. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class ContractTest implements PromisedInterface {
    @Inject
    ReadModels readModels;

    @Inject
    Problems problems;

    @Test
    void everyEventHasASchemaAnExampleAndAPlace() {
        Contracts.checkEvents(Set.of(
                "fr.pixemploi.assessment.erasure-completed.v1",
                "fr.pixemploi.assessment.export-ready.v1",
                "fr.pixemploi.assessment.beneficiary-read.v1",
                "fr.pixemploi.assessment.sitting-started.v1",
                "fr.pixemploi.assessment.sitting-completed.v1",
                "fr.pixemploi.assessment.sitting-rescored.v1",
                "fr.pixemploi.assessment.sharing-consented.v1",
                "fr.pixemploi.assessment.result-state.v1",
                "fr.pixemploi.assessment.framework-state.v1",
                "fr.pixemploi.assessment.campaign-state.v1",
                "fr.pixemploi.assessment.structure-framework-state.v1",
                "fr.pixemploi.assessment.candidate-seated.v1",
                "fr.pixemploi.assessment.candidate-unseated.v1",
                "fr.pixemploi.assessment.certification-start-authorised.v1",
                "fr.pixemploi.assessment.certification-start-withdrawn.v1",
                "fr.pixemploi.assessment.live-session-state.v1",
                "fr.pixemploi.assessment.certification-sitting-completed.v1",
                "fr.pixemploi.assessment.diagnosis-completed.v1",
                "fr.pixemploi.assessment.diagnosis-state.v1"));
    }

    @Test
    void eachVersionOfTheFrameworkWasToldOnce() {
        String type = "fr.pixemploi.assessment.framework-state.v1";
        Topic.Seen state = News.of("assessment.framework.state", type, "01940000-0000-7000-8000-0000000c1c41");
        Contracts.checkEvent(state.type(), state.json());
        assertThat(state.data().get("competences")).hasSize(16);
        List<Topic.Seen> told = Topic.of("assessment.framework.state").all().stream()
                .filter(message -> message.type().equals(type))
                .toList();
        assertThat(told).extracting(Topic.Seen::version).containsExactly(1L, 2L);
        assertThat(told.getLast().data().get("code").asText()).isEqualTo("crcn");
        assertThat(told.getLast().data().get("earlier").findValuesAsText("version"))
                .containsExactly("1");
        Contracts.checkEvent(type, told.getLast().json());
    }

    @Test
    void everyProblemHasATextInBothLanguages() {
        for (String code : List.of(
                "campaign-not-found",
                "authorisation-not-found",
                "breaks-not-arranged",
                "no-pause-left",
                "sitting-paused",
                "session-closed",
                "no-test-running",
                "nothing-to-end",
                "access-code-refused",
                "arrival-code-refused",
                "codes-must-wait",
                "account-seated-elsewhere",
                "number-taken",
                "test-begun",
                "account-not-seated",
                "alert-handled",
                "unknown-alert-category",
                "authorisation-expired",
                "authorisation-used",
                "certification-not-available",
                "no-question-available",
                "sitting-already-open",
                "sitting-over",
                "sitting-not-over",
                "simulation-busy",
                "rules-refused",
                "campaign-refused",
                "campaign-begun",
                "campaign-archived",
                "delegate-refused",
                "already-delegated",
                "already-answered",
                "sitting-interrupted",
                "not-to-abandon",
                "campaign-closed",
                "no-attempt-left",
                "profile-exists",
                "too-soon",
                "entry-answer-missing",
                "entry-answer-refused",
                "nothing-to-improve",
                "sitting-changed",
                "question-not-current",
                "question-withdrawn",
                "response-does-not-fit",
                "until-out-of-range",
                "diagnosis-already-open",
                "diagnosis-over",
                "diagnosis-not-over",
                "answer-not-proposed",
                "diagnosis-rules-refused",
                "diagnosis-rules-active",
                "experiment-already-running",
                "experiment-needs-two-rule-sets",
                "framework-refused",
                "framework-archived",
                "framework-not-readable")) {
            assertThat(problems.knows(code)).as(code).isTrue();
        }
    }

    @Test
    void itReadsTheTopicsThatTheListSays() {
        Contracts.checkTopics("assessment", readModels.topics());
    }

    @Test
    void itsDocumentOfEventsNamesTheTopicsThatTheListSays() {
        Contracts.checkChannels("assessment");
    }
}
