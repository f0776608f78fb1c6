package fr.pixemploi.profile.news.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.kit.contract.Contracts;
import fr.pixemploi.kit.json.EventJson;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The producers' own examples are news. */
class ExamplesTest {
    static Stream<Arguments> examples() {
        return Stream.of(
                Arguments.of("assessment-service", "sitting-started.v1", FactsThatAreNews.SittingStarted.class),
                Arguments.of("assessment-service", "sitting-completed.v1", FactsThatAreNews.SittingCompleted.class),
                Arguments.of("assessment-service", "sitting-rescored.v1", FactsThatAreNews.SittingRescored.class),
                Arguments.of("assessment-service", "diagnosis-completed.v1", FactsThatAreNews.DiagnosisCompleted.class),
                Arguments.of("pathway-service", "pathway-prescribed.v1", FactsThatAreNews.PathwayPrescribed.class),
                Arguments.of("pathway-service", "step-completed.v1", FactsThatAreNews.StepCompleted.class),
                Arguments.of("pathway-service", "pathway-answered.v1", FactsThatAreNews.PathwayAnswered.class),
                Arguments.of("pathway-service", "pathway-ended.v1", FactsThatAreNews.PathwayEnded.class),
                Arguments.of("pathway-service", "step-ended.v1", FactsThatAreNews.PathwayEnded.class),
                Arguments.of("pathway-service", "step-reopened.v1", FactsThatAreNews.PathwayReopened.class),
                Arguments.of("pathway-service", "pathway-reopened.v1", FactsThatAreNews.PathwayReopened.class),
                Arguments.of(
                        "certification-service",
                        "certificate-published.v1",
                        FactsThatAreNews.CertificatePublished.class));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void areRead(String service, String event, Class<?> form) throws Exception {
        assertThat(EventJson.MAPPER.readValue(Contracts.exampleOf(service, event), form))
                .hasNoNullFieldsOrProperties();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatTellsNothingIsNoFact(String service, String event, Class<?> form) {
        assertThatThrownBy(() -> EventJson.MAPPER.readValue("{}", form)).hasMessageContaining("beneficiaryId");
    }
}
