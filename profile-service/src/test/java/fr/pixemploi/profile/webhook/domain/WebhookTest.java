package fr.pixemploi.profile.webhook.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.profile.news.domain.NewsType;
import fr.pixemploi.profile.webhook.domain.Outcome.Answered;
import fr.pixemploi.profile.webhook.domain.Outcome.Unanswered;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookTest {
    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");
    private static final Duration PATIENCE = Duration.ofDays(5);
    private static final Outcome WELL = new Answered(204);
    private static final Outcome BADLY = new Unanswered(Outcome.Reason.UNREACHABLE);
    private static final List<Duration> PAUSES = List.of(Duration.ZERO, Duration.ofSeconds(5), Duration.ofMinutes(5));

    private static Webhook active() {
        return new Webhook(
                new UUID(0, 1),
                new UUID(0, 2),
                URI.create("https://si.structure.fr/"),
                Set.of(NewsType.RESULT_AVAILABLE),
                WebhookState.ACTIVE,
                null,
                Secrets.draw(new Random(1)),
                null,
                NOON,
                1);
    }

    @Test
    void isSwitchedOffOnceNothingCameThroughForFiveDays() {
        Webhook failing = active().after(BADLY, NOON, PATIENCE);
        assertThat(failing.failingSince()).isEqualTo(NOON);
        Webhook justBefore = failing.after(BADLY, NOON.plus(PATIENCE).minusSeconds(1), PATIENCE);
        assertThat(justBefore.state()).isEqualTo(WebhookState.ACTIVE);
        assertThat(justBefore.version()).isEqualTo(1);
        Webhook off = justBefore.after(BADLY, NOON.plus(PATIENCE), PATIENCE);
        assertThat(off.state()).isEqualTo(WebhookState.OFF);
        assertThat(off.off()).isEqualTo(new Webhook.Off(OffReason.FAILING, NOON.plus(PATIENCE)));
        assertThat(off.version()).isEqualTo(2);
    }

    @Test
    void oneSuccessMakesUpForAllFailures() {
        Webhook well = active().after(BADLY, NOON, PATIENCE).after(WELL, NOON.plusSeconds(60), PATIENCE);
        assertThat(well.failingSince()).isNull();
        assertThat(well.after(BADLY, NOON.plus(PATIENCE), PATIENCE).state()).isEqualTo(WebhookState.ACTIVE);
    }

    @Test
    void isSwitchedOffAtOnceWhenItSaysThatItIsGone() {
        assertThat(active().after(new Answered(410), NOON, PATIENCE).off())
                .isEqualTo(new Webhook.Off(OffReason.GONE, NOON));
    }

    @Test
    void staysAsItWasPausedWhateverComesOfALateTry() {
        Webhook paused = active().with(active().url(), active().types(), WebhookState.PAUSED);
        assertThat(paused.after(new Answered(410), NOON, PATIENCE)).isEqualTo(paused);
    }

    @Test
    void beginsWithoutFailuresWhenItIsSwitchedOnAgain() {
        Webhook off = active().after(new Answered(410), NOON, PATIENCE);
        Webhook on = off.with(off.url(), off.types(), WebhookState.ACTIVE);
        assertThat(on.off()).isNull();
        assertThat(on.after(BADLY, NOON.plus(PATIENCE), PATIENCE).state()).isEqualTo(WebhookState.ACTIVE);
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 301, 302, 307, 308, 400, 404, 410, 429, 500, 503})
    void nothingButTwoHundredsSettlesADelivery(int status) {
        assertThat(new Answered(status).succeeded()).isFalse();
        assertThat(new Answered(200).succeeded()).isTrue();
        assertThat(new Answered(299).succeeded()).isTrue();
    }

    @Test
    void aDeliveryIsTriedAfterEachPauseAndThenNoMore() {
        Delivery delivery = Delivery.test(new UUID(0, 3), new UUID(0, 1), NOON);
        List<Instant> due = new ArrayList<>();
        while (delivery.state() == DeliveryState.WAITING) {
            due.add(delivery.dueAt());
            delivery = delivery.after(BADLY, delivery.dueAt(), PAUSES);
        }
        assertThat(due).containsExactly(NOON, NOON.plusSeconds(5), NOON.plusSeconds(305));
        assertThat(delivery.state()).isEqualTo(DeliveryState.FAILED);
        assertThat(delivery.tries()).isEqualTo(3);
        assertThat(delivery.lastFailure()).isEqualTo("unreachable");
    }

    @Test
    void bothSecretsSignForADayAndThenTheNewOneAlone() {
        Secrets first = Secrets.draw(new Random(1));
        Secrets rotated = first.rotated(new Random(2), NOON, Duration.ofDays(1));
        assertThat(first.current()).startsWith("whsec_").isNotEqualTo(rotated.current());
        assertThat(rotated.at(NOON)).containsExactly(rotated.current(), first.current());
        assertThat(rotated.at(NOON.plus(Duration.ofDays(1)))).containsExactly(rotated.current());
        assertThat(rotated.toString()).doesNotContain(rotated.current(), first.current());
    }
}
