package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.Written.aReader;
import static fr.pixemploi.profile.journey.Written.isDue;
import static fr.pixemploi.profile.journey.Written.tellSitting;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.kit.event.AfterRestore;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.message.Handover;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Networks that do not answer as they should, instances that die, and nobody who is told anything twice. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class MessageSendingTest {
    @Inject
    Mailbox mailbox;

    @Inject
    Sql sql;

    @Inject
    @Any
    Instance<AfterRestore> afterRestore;

    private void awaitRow(UUID person, String state) {
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> sql.query("select 1 from message where beneficiary_id = ? and state = ?", person, state)
                        .exists());
    }

    private void passTime(Duration time) {
        Awaitility.await().pollDelay(time).until(() -> true);
    }

    @Test
    void whatWasSurelyNotHandedOverIsTriedAgainUnderTheSameId() {
        Written.Reader reader = aReader();
        mailbox.answer(reader.email(), () -> new Handover.NotNow("busy"), () -> new Handover.NotNow("busy"));
        tellSitting(reader.id());
        for (int tries = 1; tries <= 2; tries++) {
            int so = tries;
            Awaitility.await()
                    .atMost(Patience.FAR)
                    .until(() -> sql.query(
                                    "select 1 from message where beneficiary_id = ? and state = 'waiting' and tries = ? and due_at > now()",
                                    reader.id(),
                                    so)
                            .exists());
            isDue(sql, reader.id(), "result-ready");
        }
        reader.await("result-ready", "sent");
        assertThat(mailbox.to(reader.email())).hasSize(3);
        assertThat(mailbox.to(reader.email()).stream().map(Mailbox.Mail::id).distinct())
                .hasSize(1);
    }

    @Test
    void whatCannotBeHandedOverForADayHasFailed() {
        Written.Reader reader = aReader();
        mailbox.answer(reader.email(), () -> new Handover.NotNow("busy"), () -> new Handover.NotNow("busy"));
        tellSitting(reader.id());
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> sql.query("select 1 from message where beneficiary_id = ? and tries = 1", reader.id())
                        .exists());
        sql.update("update message set tries = 7 where beneficiary_id = ?", reader.id());
        isDue(sql, reader.id(), "result-ready");
        assertThat(reader.await("result-ready", "failed")).containsEntry("reason", "unreachable");
    }

    @Test
    void anAddressThatIsRefusedIsNotTriedAgain() {
        Written.Reader reader = aReader();
        mailbox.answer(reader.email(), () -> new Handover.Refused("recipient"));
        tellSitting(reader.id());
        assertThat(reader.await("result-ready", "failed")).containsEntry("reason", "refused");
        assertThat(mailbox.to(reader.email())).hasSize(1);
    }

    @Test
    void whatMayHaveArrivedIsNotTriedAgain() {
        Written.Reader reader = aReader();
        mailbox.answer(reader.email(), Handover.Unsure::new);
        tellSitting(reader.id());
        reader.await("result-ready", "unsure");
        assertThat(mailbox.to(reader.email())).hasSize(1);
    }

    @Test
    void anAdapterThatBreaksIsUnsure() {
        Written.Reader reader = aReader();
        mailbox.answer(reader.email(), () -> {
            throw new IllegalStateException("broken");
        });
        tellSitting(reader.id());
        reader.await("result-ready", "unsure");
    }

    @Test
    void thatItIsAboutToBeHandedOverIsCommittedBefore() {
        Written.Reader reader = aReader();
        CountDownLatch seen = new CountDownLatch(1);
        mailbox.answer(reader.email(), () -> {
            await(seen);
            return new Handover.Accepted();
        });
        tellSitting(reader.id());
        awaitRow(reader.id(), "sending");
        // Nobody else takes it meanwhile.
        passTime(Duration.ofSeconds(3));
        assertThat(mailbox.to(reader.email())).hasSize(1);
        seen.countDown();
        reader.await("result-ready", "sent");
    }

    @Test
    void whatAnInstanceHadInItsHandsWhenItDiedIsUnsureAndNeverSentAgain() {
        Written.Reader reader = aReader();
        // As it stands in the database after a SIGKILL between the commit and the hand-over, or between the hand-over
        // and its outcome.
        sql.update("""
                insert into message (id, beneficiary_id, kind, about_id, structure_id, channel, state, tries, made_at, due_at, tried_at)
                values (?, ?, 'result-ready', ?, ?, 'email', 'sending', 1, now(), now(), now() - interval '3 minutes')
                """, Ids.next(), reader.id(), Ids.next(), A);
        reader.await("result-ready", "unsure");
        passTime(Duration.ofSeconds(2));
        assertThat(mailbox.to(reader.email())).isEmpty();
    }

    @Test
    void whatWasGivenUpForDeadAndArrivesAfterAllIsNotSentAgain() {
        Written.Reader reader = aReader();
        CountDownLatch givenUp = new CountDownLatch(1);
        mailbox.answer(reader.email(), () -> {
            await(givenUp);
            return new Handover.NotNow("busy");
        });
        tellSitting(reader.id());
        awaitRow(reader.id(), "sending");
        sql.update("update message set tried_at = now() - interval '3 minutes' where beneficiary_id = ?", reader.id());
        reader.await("result-ready", "unsure");
        givenUp.countDown();
        passTime(Duration.ofSeconds(2));
        reader.await("result-ready", "unsure");
        assertThat(mailbox.to(reader.email())).hasSize(1);
    }

    @Test
    void whatWaitsInAQueueGoesOutOnceEach() {
        List<Written.Reader> readers = new ArrayList<>();
        for (int one = 0; one < 12; one++) readers.add(aReader());
        readers.forEach(reader -> tellSitting(reader.id()));
        readers.forEach(reader -> reader.await("result-ready", "sent"));
        assertThat(readers)
                .allSatisfy(reader -> assertThat(mailbox.to(reader.email())).hasSize(1));
    }

    @Test
    void ofOneKindAPersonGetsOneInItsPeriodHoweverManyHandsThereAre() {
        Written.Reader reader = aReader();
        for (int sitting = 0; sitting < 6; sitting++) sql.update("""
                    insert into message (id, beneficiary_id, kind, about_id, structure_id, state, made_at, due_at)
                    values (?, ?, 'result-ready', ?, ?, 'waiting', now(), now() + interval '1 hour')
                    """, Ids.next(), reader.id(), Ids.next(), A);
        isDue(sql, reader.id(), "result-ready");
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(reader.of("result-ready"))
                        .extracting(message -> message.get("state"))
                        .containsExactlyInAnyOrder("sent", "withheld", "withheld", "withheld", "withheld", "withheld"));
        assertThat(mailbox.to(reader.email())).hasSize(1);
        // Rolling: a day later the next one is told.
        sql.update(
                "update message set tried_at = tried_at - interval '25 hours' where beneficiary_id = ? and state = 'sent'",
                reader.id());
        tellSitting(reader.id());
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> mailbox.to(reader.email()).size() == 2);
    }

    @Test
    void whatWaitedForLongerThanItIsWorthIsNotSaid() {
        Written.Reader reader = aReader();
        Instant daysAgo = Instant.now().minus(Duration.ofDays(3));
        sql.update("""
                insert into message (id, beneficiary_id, kind, about_id, structure_id, state, made_at, due_at)
                values (?, ?, 'result-ready', ?, ?, 'waiting', ?, ?)
                """, Ids.next(), reader.id(), Ids.next(), A, daysAgo, daysAgo);
        assertThat(reader.await("result-ready", "withheld")).containsEntry("reason", "too-late");
    }

    @Test
    void whoHasNoMailIsWrittenToByTelephone() {
        Written.Reader reader =
                aReader(null, "06 12 34 56 " + (10 + Math.floorMod(Ids.next().hashCode(), 90)));
        tellSitting(reader.id());
        assertThat(reader.await("result-ready", "sent")).containsEntry("channel", "sms");
        Written.Reader unreachable = aReader(null, "01 23 45 67 89");
        tellSitting(unreachable.id());
        assertThat(unreachable.await("result-ready", "withheld")).containsEntry("reason", "no-contact");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatWaitsInABackupMayHaveBeenSaidSinceAndIsNotSaidAgain() {
        Written.Reader reader = aReader();
        mailbox.answer(reader.email(), () -> new Handover.NotNow("busy"));
        tellSitting(reader.id());
        awaitRow(reader.id(), "waiting");
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> sql.query(
                                "select 1 from message where beneficiary_id = ? and state = 'waiting' and tries = 1",
                                reader.id())
                        .exists());
        // As if this had waited in the database before the instance started; what is due later has not been said since.
        sql.update(
                "update message set made_at = now() - interval '1 day', due_at = now() + interval '1 hour' where beneficiary_id = ?",
                reader.id());
        Instant started = Instant.now();
        afterRestore.forEach(each -> each.handle(started));
        awaitRow(reader.id(), "waiting");
        Instant later = started.plus(Duration.ofHours(2));
        afterRestore.forEach(each -> each.handle(later));
        awaitRow(reader.id(), "unsure");
    }

    @Test
    void whatNobodyCanReadFailsAndHoldsUpNobody() {
        String email = Written.anEmail();
        String file = Written.aFile(Map.of("email", email));
        mailbox.answer(email, () -> new Handover.NotNow("busy"));
        World.as("nadia")
                .queryParam("send", "email")
                .post("/v1/beneficiaries/" + file + "/invitations")
                .then()
                .statusCode(200);
        UUID id = UUID.fromString(file);
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> sql.query("select 1 from message where beneficiary_id = ? and tries = 1", id)
                        .exists());
        // As if another key had sealed it.
        sql.update("update message set code = decode('00', 'hex'), due_at = now() where beneficiary_id = ?", id);
        awaitRow(id, "failed");
        Written.Reader reader = aReader();
        tellSitting(reader.id());
        reader.await("result-ready", "sent");
    }
}
