package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.TOKENS;

import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;

/** Endpoints as the system of structure A sets them up. */
final class Webhooks {
    /** What takes days happens within seconds. */
    public static final class Quick implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "pixemploi.profile.webhooks.pauses", "PT0S,PT0.2S,PT0.2S",
                    "pixemploi.profile.webhooks.rest", "PT0.5S",
                    "pixemploi.profile.webhooks.timeout", "PT6S",
                    "pixemploi.profile.webhooks.turn", "PT12S");
        }
    }

    /** One that was set up. */
    record Endpoint(UUID id, String secret) {
        String at(String path) {
            return "/v1/webhooks/" + id + path;
        }

        Response read() {
            return partner().get(at(""));
        }

        /** Has it told something, as its owner does to try it. */
        void test() {
            partner().post(at("/test")).then().statusCode(202);
        }

        List<Map<String, Object>> deliveries(String state) {
            return partner().queryParam("state", state).get(at("/deliveries")).path("items");
        }

        /** The only one, once it is so. */
        Map<String, Object> await(String state) {
            Awaitility.await()
                    .atMost(Patience.FAR)
                    .until(() -> deliveries(state).size() == 1);
            return deliveries(state).getFirst();
        }
    }

    private Webhooks() {}

    static RequestSpecification partner() {
        return World.with(TOKENS.forClient("partner-alpha"));
    }

    static Response create(String url, String... types) {
        return partner()
                .body(Map.of("structureId", A, "url", url, "types", List.of(types)))
                .post("/v1/webhooks");
    }

    static Endpoint endpoint(Receiver receiver, String... types) {
        Response made = create(receiver.url(), types);
        made.then().statusCode(201);
        return new Endpoint(UUID.fromString(made.path("id")), made.path("secret"));
    }
}
