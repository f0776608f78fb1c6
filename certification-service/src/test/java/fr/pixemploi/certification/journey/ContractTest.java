package fr.pixemploi.certification.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.kit.contract.Contracts;
import fr.pixemploi.kit.contract.PromisedInterface;
import fr.pixemploi.kit.event.inbox.ReadModels;
import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The committed contracts are what the service does. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "certification"))
class ContractTest implements PromisedInterface {
    @Inject
    ReadModels readModels;

    @Inject
    Problems problems;

    @Test
    void everyEventHasASchemaAnExampleAndAPlace() {
        Contracts.checkEvents(Set.of(
                "fr.pixemploi.certification.erasure-completed.v1",
                "fr.pixemploi.certification.export-ready.v1",
                "fr.pixemploi.certification.beneficiary-read.v1",
                "fr.pixemploi.certification.candidate-enrolled.v1",
                "fr.pixemploi.certification.candidate-rescheduled.v1",
                "fr.pixemploi.certification.candidate-cancelled.v1",
                "fr.pixemploi.certification.certification-authorised.v1",
                "fr.pixemploi.certification.candidate-state.v1",
                "fr.pixemploi.certification.session-state.v1",
                "fr.pixemploi.certification.certificate-published.v1",
                "fr.pixemploi.certification.certificate-replaced.v1",
                "fr.pixemploi.certification.certificate-state.v1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unknown-time-zone",
                "no-such-local-time",
                "no-such-certification-version",
                "awaiting-sittings",
                "alerts-open",
                "session-closed",
                "session-not-finalized",
                "not-eligible",
                "already-enrolled",
                "account-not-known",
                "birth-place-incomplete",
                "born-in-the-future"
            })
    void everyRefusalHasTextsInBothLanguages(String code) {
        assertThat(problems.knows(code)).isTrue();
    }

    @Test
    void itReadsTheTopicsThatTheListSays() {
        Contracts.checkTopics("certification", readModels.topics());
    }

    @Test
    void itsDocumentOfEventsNamesTheTopicsThatTheListSays() {
        Contracts.checkChannels("certification");
    }
}
