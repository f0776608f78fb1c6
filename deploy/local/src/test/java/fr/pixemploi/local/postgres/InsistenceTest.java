package fr.pixemploi.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.local.layout.Service;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A database that is away is asked again for a minute; one that is there and says no is believed. */
class InsistenceTest {
    private final AtomicLong now = new AtomicLong();
    private final AtomicInteger attempts = new AtomicInteger();
    private final Insistence insistence =
            new Insistence(now::get, () -> now.addAndGet(Duration.ofSeconds(1).toNanos()));

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P02", "57P03", "53300"})
    void whoIsAwayIsAskedAgainUntilAMinuteIsOver(String state) throws SQLException {
        assertThat(insistence.on(() -> {
                    if (attempts.incrementAndGet() < 5) throw new SQLException("away", state);
                    return "there";
                }))
                .isEqualTo("there");
        attempts.set(0);
        assertThatThrownBy(() -> insistence.on(() -> refuse(state))).hasMessage("refused");
        assertThat(attempts).as("at the beginning, and each second of a minute").hasValue(61);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"42P01", "28P01", "57014", "53100", "XX000"})
    void whoSaysNoIsNotAskedAgain(@Nullable String state) {
        assertThatThrownBy(() -> insistence.on(() -> refuse(state))).hasMessage("refused");
        assertThat(attempts).hasValue(1);
    }

    @Test
    void eachAttemptIsOneConnectionToTheRealDatabase(@TempDir Path data) throws SQLException {
        try (Postgres postgres = Postgres.start(data, 0)) {
            DatabaseAddress database = DatabaseAddress.on(postgres.port(), Service.PROFILE);
            assertThat(Insistence.<String>ask(database, connection -> connection.getCatalog()))
                    .isEqualTo("profile");
            assertThatThrownBy(() -> Insistence.ask(
                            database, connection -> connection.createStatement().execute("select 1 from nowhere")))
                    .hasMessageContaining("nowhere");
        }
    }

    /** It takes connections, as a server does whose disk hangs, and says nothing. */
    @Test
    void whoTakesConnectionsAndSaysNothingIsAway() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            DatabaseAddress database = DatabaseAddress.on(silent.getLocalPort(), Service.PROFILE);
            assertThatThrownBy(() -> insistence.on(() -> {
                        attempts.incrementAndGet();
                        now.addAndGet(Duration.ofSeconds(59).toNanos());
                        return database.connect(1);
                    }))
                    .isInstanceOf(SQLException.class);
            assertThat(attempts).hasValue(2);
        }
    }

    private String refuse(@Nullable String state) throws SQLException {
        attempts.incrementAndGet();
        throw new SQLException("refused", state);
    }
}
