package fr.pixemploi.profile.journey;

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

/** The committed contracts are what the service does; every event that a test sees on a topic is checked as well. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class ContractTest implements PromisedInterface {
    @Inject
    ReadModels readModels;

    @Test
    void everyEventHasASchemaAnExampleAndAPlace() {
        Contracts.checkEvents(Set.of(
                "fr.pixemploi.profile.erasure-completed.v1",
                "fr.pixemploi.profile.export-ready.v1",
                "fr.pixemploi.profile.person-erased.v1",
                "fr.pixemploi.profile.export-asked.v1",
                "fr.pixemploi.profile.beneficiary-registered.v1",
                "fr.pixemploi.profile.beneficiary-account-linked.v1",
                "fr.pixemploi.profile.beneficiary-merged.v1",
                "fr.pixemploi.profile.beneficiary-account-unlinked.v1",
                "fr.pixemploi.profile.beneficiary-state.v1",
                "fr.pixemploi.profile.sandbox-person-made.v1",
                "fr.pixemploi.profile.situation-state.v1",
                "fr.pixemploi.profile.structure-state.v1",
                "fr.pixemploi.profile.sharing-state.v1"));
    }

    @Test
    void itReadsTheTopicsThatTheListSays() {
        Contracts.checkTopics("profile", readModels.topics());
    }

    @Test
    void itsDocumentOfEventsNamesTheTopicsThatTheListSays() {
        Contracts.checkChannels("profile");
    }
}
