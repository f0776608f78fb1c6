package fr.pixemploi.kit.alive;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Runs in a service of its own, since it kills its threads. */
@QuarkusTest
@TestProfile(HeartbeatsTest.Alone.class)
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class HeartbeatsTest {
    public static final class Alone implements QuarkusTestProfile {}

    @TestHTTPResource(value = "/health/live", management = true)
    URI live;

    @Test
    void aThreadThatDiesIsMissedByTheCheckOfLife() throws InterruptedException {
        given().get(live).then().statusCode(200);
        for (String name : new String[] {"inbox", "outbox-relay"}) {
            Thread thread = Thread.getAllStackTraces().keySet().stream()
                    .filter(running -> running.getName().equals(name))
                    .findAny()
                    .orElseThrow();
            // Both end when they are interrupted, and nobody asked the service to stop.
            thread.interrupt();
            thread.join();
            given().get(live)
                    .then()
                    .statusCode(503)
                    .body("checks.find { it.name == 'background threads' }.data", not(equalTo(null)))
                    .body("checks.data*.keySet().flatten()", hasItem(name));
        }
    }

    @Test
    void aThreadThatHangsIsMissedAndOneThatWasStoppedIsNot() throws InterruptedException {
        Heart heart = new Heart();
        CountDownLatch end = new CountDownLatch(1);
        heart.start("hanging", () -> {
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(heart.isAlive(Duration.ofDays(1))).isTrue();
        assertThat(heart.isAlive(Duration.ZERO)).isFalse();
        end.countDown();
        heart.stop(Duration.ofDays(1));
        assertThat(heart.isAlive(Duration.ZERO)).isTrue();
    }
}
