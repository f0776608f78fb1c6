package fr.pixemploi.kit.status;

import static fr.pixemploi.kit.sample.SampleHandlers.FAILURES;
import static fr.pixemploi.kit.sample.SampleHandlers.STATE;
import static fr.pixemploi.kit.sample.SampleHandlers.STATES;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;

import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What everyone is told of how the service goes. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class StatusTest {
    @Inject
    @All
    List<StatusPart> parts;

    @AfterEach
    void nothingFails() {
        FAILURES.set(0);
    }

    private static String state() {
        return given().get("/v1/status").path("state");
    }

    @Test
    void everyoneIsToldThatAllWorks() {
        await().atMost(Patience.FAR).until(() -> state().equals("works"));
        given().get("/v1/status")
                .then()
                .statusCode(200)
                .header("Cache-Control", "max-age=5")
                .header("RateLimit", containsString("\"address\""))
                .body("service", equalTo("pathway"))
                .body("says", equalTo("Tout fonctionne"))
                .body("parts.name", contains("consent-news", "database", "events-heard", "events-sent", "sign-in"))
                .body("parts.state", everyItem(equalTo("works")));
        given().header("Accept-Language", "en")
                .get("/v1/status")
                .then()
                .header("Content-Language", "en")
                .body("says", equalTo("Everything works"));
    }

    @Test
    void newsThatWaitMakeItSlowAndItIsToldSinceWhen() {
        await().atMost(Patience.FAR).until(() -> state().equals("works"));
        String before = given().get("/v1/status").path("since");
        UUID about = UUID.randomUUID();
        FAILURES.set(Integer.MAX_VALUE);

        Topic.of(STATES).send(about.toString(), Topic.headers(STATE, about, 1), "{\"note\": \"flaky\"}");

        await().atMost(Patience.FAR).until(() -> state().equals("slow-news"));
        given().get("/v1/status")
                .then()
                .body("since", not(equalTo(before)))
                .body("parts.find { it.name == 'events-heard' }.state", equalTo("late"))
                .body("parts.find { it.name == 'database' }.state", equalTo("works"));
    }

    @Test
    void thePageSaysTheSameInBothLanguagesAndRefreshesUnlessAskedNotTo() {
        await().atMost(Patience.FAR).until(() -> state().equals("works"));
        given().get("/v1/status/page")
                .then()
                .statusCode(200)
                .contentType("text/html; charset=utf-8")
                .header("Refresh", "30")
                .header("Content-Security-Policy", containsString("default-src 'none'; style-src 'sha256-"))
                .body(containsString("<html lang=\"fr\">"))
                .body(containsString("<strong>Tout fonctionne</strong>"))
                .body(containsString("<strong>Connexion</strong>"));
        String still = given().header("Accept-Language", "en")
                .get("/v1/status/page?still=true")
                .then()
                .header("Refresh", (String) null)
                .extract()
                .asString();
        assertThat(still).contains("<html lang=\"en\">", "<strong>Everything works</strong>", "Refresh every");
    }

    @Test
    void everyPartHasWordsForEachOfItsStatesInBothLanguages() {
        for (StatusTexts texts : List.of(StatusTexts.FRENCH, StatusTexts.ENGLISH))
            for (StatusPart part : parts) {
                assertThat(texts.knows(part.name())).as(part.name()).isTrue();
                for (PartState state : PartState.values())
                    assertThat(texts.of(part.name(), state)).doesNotStartWith(part.name());
            }
    }
}
