package fr.pixemploi.pathway.journey;

import fr.pixemploi.kit.contract.Contracts;
import fr.pixemploi.kit.contract.PromisedInterface;
import fr.pixemploi.kit.event.inbox.ReadModels;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The committed contracts are what the service does. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class ContractTest implements PromisedInterface {
    @Inject
    ReadModels readModels;

    @Test
    void everyEventHasASchemaAnExampleAndAPlace() {
        Contracts.checkEvents(Set.of(
                "fr.pixemploi.pathway.erasure-completed.v1",
                "fr.pixemploi.pathway.export-ready.v1",
                "fr.pixemploi.pathway.beneficiary-read.v1",
                "fr.pixemploi.pathway.pathway-prescribed.v1",
                "fr.pixemploi.pathway.step-completed.v1",
                "fr.pixemploi.pathway.pathway-answered.v1",
                "fr.pixemploi.pathway.pathway-ended.v1",
                "fr.pixemploi.pathway.step-attended.v1",
                "fr.pixemploi.pathway.step-ended.v1",
                "fr.pixemploi.pathway.step-reopened.v1",
                "fr.pixemploi.pathway.pathway-reopened.v1",
                "fr.pixemploi.pathway.step-enrolment-changed.v1",
                "fr.pixemploi.pathway.pathway-state.v1"));
    }

    @Test
    void itReadsTheTopicsThatTheListSays() {
        Contracts.checkTopics("pathway", readModels.topics());
    }

    @Test
    void itsDocumentOfEventsNamesTheTopicsThatTheListSays() {
        Contracts.checkChannels("pathway");
    }
}
