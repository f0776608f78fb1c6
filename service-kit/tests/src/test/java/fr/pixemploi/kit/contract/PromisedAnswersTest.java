package fr.pixemploi.kit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PromisedAnswersTest {
    private static final String JSON = "application/json";

    private final PromisedAnswers promised = new PromisedAnswers(new ObjectMapper(new YAMLFactory()).readTree("""
            paths:
              /v1/people/{id}:
                get:
                  operationId: getPerson
                  responses:
                    "200": {content: {application/json: {schema: {$ref: "#/components/schemas/Person"}}}}
                    "404": {$ref: "#/components/responses/Problem404"}
                delete:
                  operationId: deletePerson
                  responses:
                    "204": {description: Gone.}
              /v1/people/me:
                get:
                  operationId: getMe
                  responses:
                    "200": {content: {application/json: {schema: {type: object, required: [me]}}}}
            components:
              responses:
                Problem404: {content: {application/problem+json: {schema: {type: object, required: [code]}, examples: {not-found: {}}}}}
              schemas:
                Person:
                  type: object
                  required: [id]
                  properties: {id: {type: string, format: uuid}, name: {type: string}}
            """));

    PromisedAnswersTest() throws IOException {}

    private List<String> get(int status, @Nullable String type, String body) {
        return promised.faults("GET", "/v1/people/1", status, List.of(), type, body);
    }

    @Test
    void anAnswerThatFitsItsSchemaIsAsPromised() {
        assertThat(get(200, JSON, "{\"id\": \"01940000-0000-7000-8000-000000000001\"}"))
                .isEmpty();
        assertThat(get(404, "application/problem+json", "{\"code\": \"not-found\"}"))
                .isEmpty();
        assertThat(promised.faults("DELETE", "/v1/people/1", 204, List.of(), null, ""))
                .isEmpty();
    }

    @Test
    void aNullAMissingFieldAndAFormatThatIsNoneAreFaults() {
        assertThat(get(200, JSON, "{\"id\": \"01940000-0000-7000-8000-000000000001\", \"name\": null}"))
                .singleElement()
                .asString()
                .contains("getPerson", "/name", "null");
        assertThat(get(200, JSON, "{\"name\": \"Léa\"}"))
                .singleElement()
                .asString()
                .contains("id");
        assertThat(get(200, JSON, "{\"id\": \"7\"}")).singleElement().asString().contains("uuid");
        assertThat(get(404, "application/problem+json", "{}"))
                .singleElement()
                .asString()
                .contains("code");
    }

    @Test
    void aCodeThatTheOperationDoesNotListIsAFault() {
        assertThat(get(404, "application/problem+json", "{\"title\": \"x\", \"code\": \"nothing-to-rebuild\"}"))
                .containsExactly(
                        "getPerson answered 404 with the code nothing-to-rebuild, which is not in its document");
    }

    @Test
    void aStatusATypeAndABodyThatNobodyPromisedAreFaults() {
        assertThat(get(409, JSON, "{}")).containsExactly("getPerson answered 409, which is not in its document");
        assertThat(get(200, "text/plain", "x")).hasSize(1);
        assertThat(get(200, null, "")).containsExactly("getPerson answered 200 without its body");
        assertThat(promised.faults("DELETE", "/v1/people/1", 204, List.of(), JSON, "{}"))
                .hasSize(1);
    }

    @Test
    void aHeaderThatClientsGoByAndNobodyPromisedIsAFault() {
        assertThat(promised.faults("DELETE", "/v1/people/1", 204, List.of("ETag", "Date"), null, ""))
                .containsExactly("deletePerson answered 204 with the header ETag, which is not in its document");
    }

    @Test
    void anAddressThatIsWrittenOutGoesBeforeOneThatStandsForAny() {
        assertThat(promised.faults("GET", "/v1/people/me", 200, List.of(), JSON, "{\"me\": 1}"))
                .isEmpty();
        assertThat(promised.faults("GET", "/somewhere/else", 200, List.of(), JSON, "{}"))
                .isEmpty();
        assertThat(promised.faults("PUT", "/v1/people/1", 405, List.of(), JSON, "{}"))
                .isEmpty();
    }
}
