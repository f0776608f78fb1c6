package fr.pixemploi.kit.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sample.SlowRequest;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.keycloak.Tokens;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What an instance does not take on it refuses at once; a service with two places, one to wait for them, and one apart. */
@QuarkusTest
@TestProfile(OverloadTest.Small.class)
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class OverloadTest {
    public static final class Small implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "pixemploi.calls.at-once", "3",
                    "pixemploi.calls.apart", "1",
                    "pixemploi.calls.waiting", "1",
                    "pixemploi.calls.longest-wait", "5M",
                    "pixemploi.calls.bodies", "100K",
                    "pixemploi.calls.body-patience", "5S",
                    "pixemploi.http.max-json", "100K",
                    "quarkus.http.limits.max-body-size", "150K");
        }
    }

    private static final String SLOW = "{\"note\":\"slow\",\"size\":1}";

    @ConfigProperty(name = PlatformResource.KEYCLOAK_URL)
    String keycloak;

    @TestHTTPResource(value = "/health", management = true)
    URI health;

    @Inject
    CallsInFlight calls;

    private CompletableFuture<Response> slowCall(String token) {
        return CompletableFuture.supplyAsync(
                () -> given().auth()
                        .oauth2(token)
                        .contentType("application/json")
                        .header("Idempotency-Key", Ids.next().toString())
                        .body(SLOW)
                        .post("/v1/things"),
                // The common pool has one thread on two cores.
                Thread::startVirtualThread);
    }

    /** Whoever attacks this way is gone before anything is answered. */
    private static Socket send(String token, int size, String body) throws IOException {
        Socket caller = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
        String call =
                "POST /v1/things HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAuthorization: Bearer "
                        + token + "\r\nIdempotency-Key: " + Ids.next() + "\r\nContent-Length: " + size + "\r\n\r\n"
                        + body;
        caller.getOutputStream().write(call.getBytes(StandardCharsets.UTF_8));
        return caller;
    }

    @Test
    void whoOpensConnectionsAndDropsThemHasNoMoreDoneAtOnce() throws Exception {
        String token = Tokens.of(keycloak).forUser("nadia");
        given().get("/v1/things/refused").then().statusCode(409);
        for (int i = 0; i < 2; i++) {
            Socket caller = send(token, SLOW.length(), SLOW);
            SlowRequest.awaitArrival();
            caller.close();
        }
        CompletableFuture<Response> next =
                CompletableFuture.supplyAsync(() -> given().get("/v1/things/refused"), Thread::startVirtualThread);
        Awaitility.await().atMost(Patience.FAR).until(() -> calls.waiting() == 1 || next.isDone());
        assertThat(calls.inFlight()).isEqualTo(2);
        assertThat(next).isNotDone();
        SlowRequest.letGo();
        assertThat(next.get(Patience.FAR_SECONDS, TimeUnit.SECONDS).statusCode())
                .isEqualTo(409);
        SlowRequest.letGo();
        Awaitility.await().atMost(Patience.FAR).until(() -> calls.inFlight() == 0);
    }

    @Test
    void whoSendsSlowlyOrNeverToTheEndKeepsNobodyOut() throws Exception {
        String token = Tokens.of(keycloak).forUser("nadia");
        List<Socket> slow = new ArrayList<>();
        try {
            // One that is within the limit, one that is to be refused for its size; with a token and without.
            for (String who : List.of(token, "nobody")) {
                for (int size : List.of(2 * SLOW.length(), 500_000)) {
                    slow.add(send(who, size, ""));
                    slow.add(send(who, size, SLOW));
                }
            }
            for (int i = 0; i < 5; i++) given().get("/v1/things/refused").then().statusCode(409);
            // The last of these gives its place back a moment after its answer.
            Awaitility.await().atMost(Patience.FAR).until(() -> calls.inFlight() == 0);
            for (Socket caller : slow) {
                String answer = new String(caller.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(answer).startsWith("HTTP/1.1 408").contains("body-too-slow");
            }
        } finally {
            for (Socket caller : slow) caller.close();
        }
    }

    @Test
    void bodiesTakeNoMoreMemoryThanIsLaidDownAndGiveItBack() throws Exception {
        String token = Tokens.of(keycloak).forUser("nadia");
        List<Socket> senders = new ArrayList<>();
        try {
            for (int i = 0; i < 3; i++) senders.add(send(token, 80_000, "x".repeat(70_000)));
            List<String> answers = new ArrayList<>();
            for (Socket sender : senders)
                answers.add(new String(sender.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            assertThat(answers).anyMatch(answer -> answer.startsWith("HTTP/1.1 503") && answer.contains("overloaded"));
        } finally {
            for (Socket sender : senders) sender.close();
        }
        // More, one after the other, than there is room for at once.
        for (int i = 0; i < 3; i++)
            given().auth()
                    .oauth2(token)
                    .contentType("application/json")
                    .header("Idempotency-Key", Ids.next().toString())
                    .body("{\"note\": \"" + "x".repeat(70_000) + "\", \"size\": 1}")
                    .post("/v1/things")
                    .then()
                    .statusCode(201);
        assertThat(slowCallThatIsLetGo(token)).isEqualTo(201);
    }

    private int slowCallThatIsLetGo(String token) throws Exception {
        CompletableFuture<Response> call = slowCall(token);
        SlowRequest.awaitArrival();
        SlowRequest.letGo();
        return call.get(Patience.FAR_SECONDS, TimeUnit.SECONDS).statusCode();
    }

    @Test
    void aWayAroundByDotsIsTheSameWay() throws Exception {
        String token = Tokens.of(keycloak).forUser("nadia");
        for (int i = 0; i < 2; i++) {
            Socket caller = send(token, SLOW.length(), SLOW);
            SlowRequest.awaitArrival();
            caller.close();
        }
        try (Socket around = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            around.getOutputStream()
                    .write("GET /q/../v1/things/refused HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.UTF_8));
            Awaitility.await().atMost(Patience.FAR).until(() -> calls.waiting() == 1);
            SlowRequest.letGo();
            assertThat(new String(around.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 409");
        }
        SlowRequest.letGo();
        Awaitility.await().atMost(Patience.FAR).until(() -> calls.inFlight() == 0);
    }

    @Test
    void whoMayTakeTheirTimeStandApartAndTakeAPlaceOfOthersOnlyWithoutRoomThere() throws Exception {
        String token = Tokens.of(keycloak).forUser("nadia");
        for (int round = 0; round < 2; round++) {
            CompletableFuture<Response> apart = longCall(token, "/v1/things/taking-their-time");
            SlowRequest.awaitArrival();
            assertThat(calls.inFlight()).isZero();
            CompletableFuture<Response> more = longCall(token, "/v1/things/taking-their-time");
            SlowRequest.awaitArrival();
            assertThat(calls.inFlight()).isOne();
            for (int i = 0; i < 2; i++) SlowRequest.letGo();
            for (CompletableFuture<Response> call : List.of(apart, more))
                assertThat(call.get(Patience.FAR_SECONDS, TimeUnit.SECONDS).statusCode())
                        .isEqualTo(204);
            Awaitility.await().atMost(Patience.FAR).until(() -> calls.inFlight() == 0 && calls.apart() == 0);
        }
    }

    @Test
    void whoMayTakeTheirTimeOnlyApartIsRefusedWithoutRoomThereAndHasOneAtATime() throws Exception {
        String token = Tokens.of(keycloak).forUser("nadia");
        String path = "/v1/things/taking-their-time-apart";
        CompletableFuture<Response> apart = longCall(token, path);
        SlowRequest.awaitArrival();
        for (String other : List.of("nadia", "bruno"))
            given().auth()
                    .oauth2(Tokens.of(keycloak).forUser(other))
                    .post(path)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", notNullValue())
                    .body("code", equalTo("overloaded"));
        Awaitility.await().atMost(Patience.FAR).until(() -> calls.inFlight() == 0);
        SlowRequest.letGo();
        assertThat(apart.get(Patience.FAR_SECONDS, TimeUnit.SECONDS).statusCode())
                .isEqualTo(204);
        Awaitility.await().atMost(Patience.FAR).until(() -> calls.apart() == 0);
    }

    private static CompletableFuture<Response> longCall(String token, String path) {
        return CompletableFuture.supplyAsync(() -> given().auth().oauth2(token).post(path), Thread::startVirtualThread);
    }

    @Test
    void refusesWhatIsTooMuchAtOnceLetsFewWaitAndTakesAllAgainAfterwards() throws Exception {
        String token = Tokens.of(keycloak).forUser("nadia");
        // Whatever is warmed up by a first call.
        given().get("/v1/things/refused").then().statusCode(409);
        List<CompletableFuture<Response>> slow = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            slow.add(slowCall(token));
            SlowRequest.awaitArrival();
        }
        slow.add(slowCall(token));
        Awaitility.await().atMost(Patience.FAR).until(() -> calls.waiting() == 1);
        given().header("Accept-Language", "en")
                .get("/v1/things/refused")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "1")
                .body("code", equalTo("overloaded"))
                .body("title", equalTo("Service overloaded"));
        given().get(health + "/live").then().statusCode(200);
        given().get(health + "/ready").then().statusCode(200);
        SlowRequest.letGo();
        // The one that waited has the place now.
        SlowRequest.awaitArrival();
        SlowRequest.letGo();
        SlowRequest.letGo();
        for (CompletableFuture<Response> call : slow)
            assertThat(call.get(Patience.FAR_SECONDS, TimeUnit.SECONDS).statusCode())
                    .isEqualTo(201);
        Awaitility.await().atMost(Patience.FAR).until(() -> calls.inFlight() == 0);
        given().get("/v1/things/refused").then().statusCode(409);
    }
}
