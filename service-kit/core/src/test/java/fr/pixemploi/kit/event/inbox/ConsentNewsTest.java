package fr.pixemploi.kit.event.inbox;

import static fr.pixemploi.kit.sample.SampleHandlers.FAILURES;
import static fr.pixemploi.kit.sample.SampleHandlers.STATE;
import static fr.pixemploi.kit.sample.SampleHandlers.STATES;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.pixemploi.kit.problem.KitRefusal;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Consent is relied on only while withdrawals would have arrived. */
@QuarkusTest
@TestProfile(ConsentNewsTest.Impatient.class)
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class ConsentNewsTest {
    /** A second where production has five minutes. */
    public static class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("pixemploi.kit.consent-news-within", "1S");
        }
    }

    @Inject
    ConsentNews consentNews;

    @Inject
    MeterRegistry metrics;

    @AfterEach
    void nothingFails() {
        FAILURES.set(0);
    }

    @Test
    void theyAreStaleWhileAPartitionWaitsAndFreshOnceItIsReadToItsEnd() {
        // Nobody says anything: that closes nothing.
        await().atMost(Patience.FAR).until(consentNews::areFresh);
        UUID about = UUID.randomUUID();
        FAILURES.set(Integer.MAX_VALUE);
        Topic.of(STATES).send(about.toString(), Topic.headers(STATE, about, 1), "{\"note\": \"flaky\"}");
        await().atMost(Patience.FAR).until(() -> !consentNews.areFresh());
        // An operator sees it.
        await().atMost(Patience.FAR)
                .until(() -> metrics.get("consent.news.age.seconds").gauge().value() > 1);
        assertThatThrownBy(consentNews::needFresh)
                .isInstanceOf(KitRefusal.class)
                .hasMessage("consent-news-stale");
        FAILURES.set(0);
        await().atMost(Patience.FAR).until(consentNews::areFresh);
    }
}
