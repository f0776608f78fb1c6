package fr.pixemploi.pathway.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.kit.contract.Contracts;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The committed contracts are what the service does. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class ContractTest {
    @Test
    void theInterfaceIsTheCommittedOne() {
        String document = given().accept("application/yaml").get("/q/openapi").asString();
        assertThat(document).startsWith("---");
        Contracts.checkOpenApi(document);
    }

    @Test
    void everyOperationAndEveryErrorIsDescribedWithExamples() {
        Contracts.checkDescriptions(
                given().accept("application/yaml").get("/q/openapi").asString());
    }

    @Test
    void everyEventHasASchemaAnExampleAndAPlace() {
        Contracts.checkEvents(Set.of(
                "fr.pixemploi.pathway.pathway-prescribed.v1",
                "fr.pixemploi.pathway.step-completed.v1",
                "fr.pixemploi.pathway.pathway-state.v1"));
    }
}
