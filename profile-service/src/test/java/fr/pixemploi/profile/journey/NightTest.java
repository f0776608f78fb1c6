package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.Written.aReader;
import static fr.pixemploi.profile.journey.Written.tellSitting;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** At night, by the clock of the structure that has the file, messages wait for the morning. */
@QuarkusTest
@TestProfile(NightTest.Quiet.class)
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class NightTest {
    public static final class Quiet implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("pixemploi.profile.messages.quiet-hours", "true");
        }
    }

    @Inject
    Mailbox mailbox;

    @Inject
    Sql sql;

    @Test
    void theyWaitForTheMorningThere() {
        atNight(zone -> {
            Written.Reader reader = aReader();
            tellSitting(reader.id());
            awaitMorning(reader, "result-ready");
            ZonedDateTime due = sql.query("select due_at from message where beneficiary_id = ?", reader.id())
                    .one(row -> row.instant("due_at"))
                    .atZone(ZoneId.of(zone));
            assertThat(due.toLocalTime()).isEqualTo(LocalTime.of(8, 0));
            assertThat(reader.await("result-ready", "waiting")).doesNotContainKey("channel");
            assertThat(mailbox.to(reader.email())).isEmpty();
        });
    }

    @Test
    void thatAnAppointmentOfTheMorningIsCancelledDoesNotWaitForIt() {
        atNight(zone -> {
            Written.Reader later = aReader();
            MessageTest.told(later, Ids.next(), "cancelled", Instant.now().plus(Duration.ofDays(3)), Instant.now());
            awaitMorning(later, "appointment-cancelled");
            Written.Reader soon = aReader();
            MessageTest.told(soon, Ids.next(), "cancelled", Instant.now().plus(Duration.ofHours(6)), Instant.now());
            soon.await("appointment-cancelled", "sent");
        });
    }

    private void awaitMorning(Written.Reader reader, String kind) {
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> sql.query(
                                "select 1 from message where beneficiary_id = ? and kind = ? and due_at > now() and state = 'waiting'",
                                reader.id(),
                                kind)
                        .exists());
    }

    /** In a zone where it is about three in the morning. */
    private void atNight(Consumer<String> there) {
        int hour = Instant.now().atZone(ZoneOffset.UTC).getHour();
        // POSIX counts the other way round.
        int ahead = Math.floorMod(3 - hour + 11, 24) - 11;
        String zone = "Etc/GMT" + (ahead > 0 ? "-" + ahead : "+" + -ahead);
        String before =
                sql.query("select time_zone from structure where id = ?", A).one(row -> row.text("time_zone"));
        sql.update("update structure set time_zone = ? where id = ?", zone, A);
        try {
            there.accept(zone);
        } finally {
            sql.update("update structure set time_zone = ? where id = ?", before, A);
        }
    }
}
