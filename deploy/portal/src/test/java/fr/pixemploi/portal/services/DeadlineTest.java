package fr.pixemploi.portal.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {
    private static final Duration SOON = Duration.ofMillis(20);

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCallThatStallsIsAway(boolean saysThatItWasInterrupted) {
        assertThatThrownBy(() -> Deadline.within(SOON, () -> stall(saysThatItWasInterrupted)))
                .isInstanceOf(Away.class);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void whatFailsInTimeFailsAsItDoes() {
        assertThatThrownBy(() -> Deadline.within(Duration.ofHours(1), () -> {
                    throw new IllegalArgumentException("mistake");
                }))
                .hasMessage("mistake");
    }

    @Test
    void whatCameInTheEndIsTaken() {
        String answer = Deadline.within(SOON, () -> {
            while (!Thread.currentThread().isInterrupted()) Thread.onSpinWait();
            return "late";
        });
        assertThat(answer).isEqualTo("late");
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    private static String stall(boolean saysSo) {
        try {
            new CountDownLatch(1).await();
            return "";
        } catch (InterruptedException over) {
            // Clients do either.
            if (saysSo) Thread.currentThread().interrupt();
            throw new IllegalStateException(over);
        }
    }
}
