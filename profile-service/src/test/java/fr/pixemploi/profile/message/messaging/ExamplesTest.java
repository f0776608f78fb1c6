package fr.pixemploi.profile.message.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.kit.contract.Contracts;
import fr.pixemploi.kit.json.EventJson;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** People are written to about the producers' own examples. */
class ExamplesTest {
    static Stream<Arguments> examples() {
        return Stream.of(
                Arguments.of("assessment-service", "sitting-completed.v1", FactsToTell.SittingCompleted.class),
                Arguments.of("pathway-service", "pathway-prescribed.v1", FactsToTell.PathwayPrescribed.class),
                Arguments.of("pathway-service", "step-ended.v1", FactsToTell.StepEnded.class),
                Arguments.of("pathway-service", "step-completed.v1", FactsToTell.StepChanged.class),
                Arguments.of("pathway-service", "step-reopened.v1", FactsToTell.StepChanged.class),
                Arguments.of("pathway-service", "pathway-ended.v1", FactsToTell.PathwayEnded.class),
                Arguments.of("pathway-service", "step-enrolment-changed.v1", FactsToTell.StepEnrolmentChanged.class),
                Arguments.of("certification-service", "candidate-enrolled.v1", AppointmentsToTell.Agreed.class),
                Arguments.of("certification-service", "candidate-rescheduled.v1", AppointmentsToTell.Agreed.class),
                Arguments.of("certification-service", "candidate-cancelled.v1", AppointmentsToTell.Agreed.class),
                Arguments.of("certification-service", "certificate-replaced.v1", CertificatesToTell.Replaced.class));
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
