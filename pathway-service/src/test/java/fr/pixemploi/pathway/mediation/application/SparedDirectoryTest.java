package fr.pixemploi.pathway.mediation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.pathway.mediation.domain.Directory;
import fr.pixemploi.pathway.mediation.domain.Directory.DirectoryFailure;
import fr.pixemploi.pathway.mediation.domain.Theme;
import fr.pixemploi.pathway.place.domain.InseeCode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SparedDirectoryTest {
    private static final InseeCode BRUZ = new InseeCode("35047");
    private static final Executor SOMEBODY = task -> Thread.ofVirtual().start(task);

    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch answered = new CountDownLatch(1);
    private volatile boolean fails;
    private volatile boolean slow;
    private Instant now = Instant.parse("2026-11-02T10:00:00Z");

    private final SparedDirectory directory = new SparedDirectory(
            new Directory() {
                @Override
                public boolean isThere() {
                    return true;
                }

                @Override
                public List<Entry> near(InseeCode commune, @Nullable Theme theme) {
                    asked.incrementAndGet();
                    if (fails) throw new DirectoryFailure("silent");
                    try {
                        if (slow) answered.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    return List.of();
                }
            },
            new Clock() {
                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return now;
                }
            });

    private static InseeCode commune(int number) {
        return new InseeCode("%05d".formatted(35_000 + number));
    }

    @Test
    void whoAsksTheSameIsToldTheSame() {
        assertThat(directory.near(BRUZ, null)).isSameAs(directory.near(BRUZ, null));
        assertThat(asked).hasValue(1);
        directory.near(BRUZ, Theme.BASICS);
        assertThat(asked).hasValue(2);
    }

    @Test
    void whileSomebodyAsksNobodyAsksTheSame() throws InterruptedException {
        slow = true;
        var first = CompletableFuture.supplyAsync(() -> directory.near(BRUZ, null), SOMEBODY);
        while (asked.get() == 0) Thread.onSpinWait();
        CountDownLatch came = new CountDownLatch(1);
        var second = CompletableFuture.supplyAsync(
                () -> {
                    came.countDown();
                    return directory.near(BRUZ, null);
                },
                SOMEBODY);
        came.await();
        answered.countDown();
        assertThat(second.join()).isSameAs(first.join());
        assertThat(asked).hasValue(1);
    }

    @Test
    void aFailureIsNotAskedForAgainAtOnce() {
        fails = true;
        assertThatThrownBy(() -> directory.near(BRUZ, null)).isInstanceOf(DirectoryFailure.class);
        fails = false;
        assertThatThrownBy(() -> directory.near(BRUZ, null)).isInstanceOf(DirectoryFailure.class);
        assertThat(asked).hasValue(1);
        assertThat(directory.near(commune(1), null).entries()).isEmpty();
    }

    @Test
    void allTogetherAskNoMoreThanTheirShareAMinute() {
        for (int i = 0; i < SparedDirectory.MOST_A_MINUTE; i++) directory.near(commune(i), null);
        assertThatThrownBy(() -> directory.near(BRUZ, Theme.BASICS)).isInstanceOf(DirectoryFailure.class);
        assertThat(directory.near(commune(1), null).entries())
                .as("was told before")
                .isEmpty();
        now = now.plusSeconds(60);
        directory.near(BRUZ, Theme.BASICS);
        assertThat(asked).hasValue(SparedDirectory.MOST_A_MINUTE + 1);
    }
}
