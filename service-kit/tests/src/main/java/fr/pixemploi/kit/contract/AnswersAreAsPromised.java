package fr.pixemploi.kit.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Holds every answer that a service gives to REST Assured in its tests against its own OpenAPI document. Nobody calls it: it is there in each
 * of them.
 */
public final class AnswersAreAsPromised implements QuarkusTestBeforeEachCallback {
    private static final AtomicBoolean WATCHES = new AtomicBoolean();

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        if (Contracts.arePromised() && WATCHES.compareAndSet(false, true)) RestAssured.filters(new Watch());
    }

    private static final class Watch implements Filter {
        private @Nullable PromisedAnswers promised;

        @Override
        public Response filter(
                FilterableRequestSpecification request,
                FilterableResponseSpecification expected,
                FilterContext context) {
            Response answer = context.next(request, expected);
            URI address = URI.create(request.getURI());
            if (address.getPort() != RestAssured.port) return answer;
            String type = answer.contentType();
            boolean streams = type != null && type.startsWith("text/event-stream");
            if (streams) return answer;
            List<String> faults = promised()
                    .faults(
                            request.getMethod(),
                            address.getPath(),
                            answer.statusCode(),
                            answer.headers().asList().stream()
                                    .map(Header::getName)
                                    .toList(),
                            type == null || type.isEmpty() ? null : type.split(";", 2)[0].strip(),
                            answer.asString());
            if (!faults.isEmpty()) throw new AssertionError(String.join("\n", faults));
            return answer;
        }

        private synchronized PromisedAnswers promised() {
            PromisedAnswers known = promised;
            if (known != null) return known;
            try {
                String document = RestAssured.given()
                        .noFilters()
                        .accept("application/json")
                        .get("/q/openapi")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
                PromisedAnswers read = new PromisedAnswers(new ObjectMapper().readTree(document));
                promised = read;
                return read;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
