package fr.pixemploi.assessment.sitting.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.assessment.AssessmentSettings;
import fr.pixemploi.assessment.sitting.application.AnswerQuestion;
import fr.pixemploi.assessment.sitting.application.RehearseSitting;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Plays some sittings to itself after a start, and only then says that the instance is ready. A rehearsal that fails is no reason to
 * stay away: it is told, and people are let in.
 */
@Readiness
@ApplicationScoped
class Rehearsal implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(Rehearsal.class);
    private static final String AN_ANSWER = """
            {"number":1,"itemId":"x","response":{"type":"skip"},"clientSeconds":12.5}
            """;

    private final RehearseSitting rehearseSitting;
    private final AssetLinks links;
    private final ObjectMapper json;
    private final Clock clock;
    private final int sittings;
    private volatile boolean over;

    Rehearsal(
            RehearseSitting rehearseSitting,
            AssetLinks links,
            ObjectMapper json,
            Clock clock,
            AssessmentSettings settings) {
        this.rehearseSitting = rehearseSitting;
        this.links = links;
        this.json = json;
        this.clock = clock;
        this.sittings = settings.warmUpSittings();
    }

    void begin(@Observes StartupEvent start) {
        if (sittings == 0) over = true;
        else Thread.ofPlatform().daemon().name("rehearsal").start(this::rehearse);
    }

    private void rehearse() {
        Instant began = clock.instant();
        try {
            int questions = 0;
            for (int seed = 1; seed <= sittings; seed++)
                questions += rehearseSitting.handle(seed, began, this::writeAndRead);
            LOG.infof(
                    "rehearsed %d questions of %d sittings in %d ms",
                    questions,
                    sittings,
                    Duration.between(began, clock.instant()).toMillis());
        } catch (RuntimeException e) {
            LOG.warn("ready without a rehearsal", e);
        } finally {
            over = true;
        }
    }

    private void writeAndRead(AnswerQuestion.Reply reply) {
        try {
            json.writeValueAsString(SittingViews.ReplyView.of(reply, links));
            json.readValue(AN_ANSWER, SittingRequests.AnswerRequest.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("rehearsal").status(over).build();
    }
}
