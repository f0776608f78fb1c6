package fr.pixemploi.kit.contract;

import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

/** What every service promises of its REST interface, held against the running one by the test class that implements this. */
public interface PromisedInterface {
    @Test
    default void theInterfaceIsTheCommittedOne() {
        Contracts.checkOpenApi(document());
    }

    @Test
    default void everyOperationAndEveryErrorIsDescribedWithExamples() {
        Contracts.checkDescriptions(document());
    }

    private static String document() {
        return RestAssured.given().accept("application/yaml").get("/q/openapi").asString();
    }
}
