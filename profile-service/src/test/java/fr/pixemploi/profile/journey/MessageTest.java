package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.LATER;
import static fr.pixemploi.profile.journey.World.as;
import static fr.pixemploi.profile.journey.Written.aFile;
import static fr.pixemploi.profile.journey.Written.aReader;
import static fr.pixemploi.profile.journey.Written.anEmail;
import static fr.pixemploi.profile.journey.Written.isDue;
import static fr.pixemploi.profile.journey.Written.tellSitting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import fr.pixemploi.kit.event.inbox.Rebuilds;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What people are written about, once each, and what is not said any more when it is its turn. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class MessageTest {
    @Inject
    Mailbox mailbox;

    @Inject
    Rebuilds rebuilds;

    @Inject
    Sql sql;

    private static Response send(String file, String way) {
        return as("nadia").queryParam("send", way).post("/v1/beneficiaries/" + file + "/invitations");
    }

    private String state(String file, String kind) {
        return sql.query(
                        "select state || coalesce(' ' || reason, '') as state from message where beneficiary_id = ? and kind = ?",
                        UUID.fromString(file),
                        kind)
                .one(row -> row.text("state"));
    }

    private void awaitState(String file, String kind, String state) {
        Awaitility.await().atMost(Patience.FAR).until(() -> state(file, kind).equals(state));
    }

    @Test
    void whoIsInvitedByMailGetsTheCodeAndNoRowKeepsIt() {
        String email = anEmail();
        String file = aFile(Map.of("email", email));
        String code = send(file, "email").then().statusCode(200).extract().path("invitationCode");
        awaitState(file, "invitation", "sent");
        assertThat(mailbox.to(email))
                .singleElement()
                .satisfies(mail -> assertThat(mail.letter().paragraphs()).anyMatch(text -> text.endsWith(code)));
        assertThat(sql.query(
                                "select 1 from message where beneficiary_id = ? and code is not null",
                                UUID.fromString(file))
                        .exists())
                .isFalse();
        String token = World.newAccount();
        World.with(token)
                .body(Map.of("invitationCode", code))
                .post("/v1/beneficiaries/me/account-links")
                .then()
                .statusCode(200);
    }

    @Test
    void anInvitationGoesByTelephoneWhenItIsAskedFor() {
        String file = aFile(Map.of("phone", "06 98 76 54 32", "email", anEmail()));
        String code = send(file, "sms").then().statusCode(200).extract().path("invitationCode");
        awaitState(file, "invitation", "sent");
        assertThat(mailbox.toNumber("+33698765432")).anyMatch(sms -> sms.text().contains(code));
    }

    @Test
    void aNewerInvitationTakesTheWordOutOfTheOldersMouth() {
        String email = anEmail();
        String file = aFile(Map.of("email", email));
        send(file, "email").then().statusCode(200);
        awaitState(file, "invitation", "sent");
        sql.update(
                "update message set state = 'waiting', ended_at = null, code = '\\x00', due_at = now() + interval '1 hour' where beneficiary_id = ?",
                UUID.fromString(file));
        World.invite("nadia", file);
        isDue(sql, UUID.fromString(file), "invitation");
        awaitState(file, "invitation", "withheld outdated");
        assertThat(mailbox.to(email)).hasSize(1);
    }

    @Test
    void whereNobodyKnowsWhereToWriteNothingIsMade() {
        String file = aFile(Map.of("phone", "06 98 76 54 31"));
        send(file, "email").then().statusCode(422).body("code", equalTo("contact-missing"));
        send(file, "pigeon").then().statusCode(422);
    }

    @Test
    void nobodyIsFloodedWithInvitationsByWhicheverFile() {
        Map<String, String> contact = Map.of("email", anEmail());
        for (int file = 0; file < 3; file++)
            send(aFile(contact), "email").then().statusCode(200);
        String another = aFile(Map.of("email", contact.get("email").toUpperCase(Locale.ROOT)));
        send(another, "email")
                .then()
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("too-many-invitations-sent"));
        // The page is there still.
        World.invite("nadia", another);
    }

    @Test
    void aFactIsToldOnceHoweverOftenItIsHeard() {
        Written.Reader reader = aReader();
        UUID sitting = tellSitting(reader.id());
        reader.await("result-ready", "sent");
        // As after a rewind beyond what the inbox remembers.
        tellSitting(Ids.next().toString(), sitting, reader.id(), A, Instant.now());
        Written.Reader after = aReader();
        tellSitting(after.id());
        after.await("result-ready", "sent");
        rebuilds.rebuild("assessment.result.state");
        assertThat(reader.of("result-ready")).hasSize(1);
        assertThat(mailbox.to(reader.email())).hasSize(1);
    }

    @Test
    void rebuildingAReadModelSaysNothing() {
        Written.Reader reader = aReader();
        World.aResult(reader.id(), Instant.now().toString(), Map.of("1.1", 3));
        World.tellPathway(Ids.next(), 1, reader.id(), A, "accepted", 0);
        World.tellCertificate(Ids.next(), 1, reader.id(), "published");
        rebuilds.rebuild("assessment.result.state");
        rebuilds.rebuild("pathway.pathway.state");
        Written.Reader after = aReader();
        tellSitting(after.id());
        after.await("result-ready", "sent");
        assertThat(reader.messages()).isEmpty();
    }

    @Test
    void whatIsOldWhenItIsHeardSaysNothing() {
        Written.Reader reader = aReader();
        Instant old = Instant.now().minus(Duration.ofDays(2));
        tellSitting(Ids.next().toString(), Ids.next(), reader.id(), A, old);
        UUID fresh = tellSitting(reader.id());
        reader.await("result-ready", "sent");
        assertThat(sql.query("select about_id from message where beneficiary_id = ?", reader.id())
                        .list(row -> row.uuid("about_id")))
                .containsExactly(fresh);
    }

    @Test
    void whoIsEnrolledIsToldWhenAndWhereByTheClockThere() {
        Written.Reader reader = aReader();
        UUID candidate = Ids.next();
        Instant at = Instant.now().plus(Duration.ofDays(10));
        told(reader, candidate, "enrolled", at, Instant.now());
        reader.await("session-notice", "sent");
        String day = at.atZone(ZoneId.of("Pacific/Tahiti"))
                .format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH));
        assertThat(mailbox.to(reader.email()).getFirst().letter().paragraphs()).anyMatch(text -> text.contains(day));
    }

    @Test
    void whoseAppointmentChangesIsToldSoAndWhoseIsCancelledToo() {
        Written.Reader reader = aReader();
        UUID candidate = Ids.next();
        Instant at = Instant.now().plus(Duration.ofDays(10));
        Instant said = Instant.now();
        // Held back, as at night: nothing of it is true in the morning.
        told(reader, candidate, "enrolled", at, said.plus(Duration.ofHours(9)));
        reader.await("session-notice", "waiting");
        told(reader, candidate, "rescheduled", at.plus(Duration.ofDays(1)), said);
        reader.await("appointment-changed", "sent");
        reader.await("session-notice", "withheld");
        told(reader, candidate, "cancelled", at.plus(Duration.ofDays(1)), said.plusMillis(1));
        // As after a rewind beyond what the inbox remembers.
        told(reader, candidate, "cancelled", at.plus(Duration.ofDays(1)), said.plusMillis(1));
        reader.await("appointment-cancelled", "sent");
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(mailbox.to(reader.email()))
                        .extracting(mail -> mail.letter().subject())
                        .containsExactlyInAnyOrder(
                                "Votre rendez-vous pour la certification change",
                                "Votre rendez-vous pour la certification est annulé"));
    }

    @Test
    void thatADayAheadIsCancelledIsSaidHoweverLateItIsHeard() {
        Written.Reader reader = aReader();
        Instant now = Instant.now();
        told(reader, Ids.next(), "cancelled", now.plus(Duration.ofDays(9)), now.minus(Duration.ofDays(3)));
        reader.await("appointment-cancelled", "sent");
    }

    static void told(Written.Reader reader, UUID candidate, String what, Instant startsAt, Instant at) {
        Topic.of("certification.candidate")
                .send(
                        Ids.next().toString(),
                        "fr.pixemploi.certification.candidate-" + what + ".v1",
                        candidate,
                        candidate,
                        1,
                        reader.id(),
                        Map.of(
                                "candidateId",
                                candidate,
                                "sessionId",
                                Ids.next(),
                                "beneficiaryId",
                                reader.id(),
                                "centreId",
                                A,
                                "startsAt",
                                startsAt.toString(),
                                "timeZone",
                                "Pacific/Tahiti",
                                what + "At",
                                at.toString()));
    }

    @Test
    void whoseCertificateWasReplacedIsToldSoOnce() {
        Written.Reader reader = aReader();
        UUID certificate = Ids.next();
        Instant at = Instant.now();
        for (int heard = 0; heard < 2; heard++) replaced(reader, certificate, at);
        UUID another = Ids.next();
        replaced(reader, another, at);
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(reader.of("certificate-replaced"))
                        .hasSize(2)
                        .allSatisfy(message -> assertThat(message).containsEntry("state", "sent")));
        assertThat(mailbox.to(reader.email()))
                .extracting(mail -> mail.letter().subject())
                .containsOnly("Un nouveau certificat remplace le vôtre");
    }

    private static void replaced(Written.Reader reader, UUID certificate, Instant at) {
        UUID candidate = Ids.next();
        Topic.of("certification.certificate")
                .send(
                        Ids.next().toString(),
                        "fr.pixemploi.certification.certificate-replaced.v1",
                        candidate,
                        certificate,
                        2,
                        reader.id(),
                        Map.of(
                                "certificateId",
                                certificate,
                                "candidateId",
                                candidate,
                                "beneficiaryId",
                                reader.id(),
                                "centreId",
                                A,
                                "replacedAt",
                                at.toString()));
    }

    @Test
    void aPathwayIsToldOf() {
        Written.Reader reader = aReader();
        Feed.tell(
                "pathway.pathway",
                "pathway.pathway-prescribed",
                reader.id(),
                "pathwayId",
                "prescribedAt",
                Map.of("structureId", A));
        reader.await("pathway-step", "sent");
    }

    @Test
    void aSessionThatDoesNotTakePlaceIsToldOfAndOneThatThePersonLeftIsNot() {
        Written.Reader reader = aReader();
        UUID cancelled = Ids.next();
        stepEnded(reader, Ids.next(), "left");
        stepEnded(reader, cancelled, "cancelled");
        reader.await("session-cancelled", "sent");
        assertThat(sql.query("select ends_with from message where beneficiary_id = ?", reader.id())
                        .list(row -> row.elements("ends_with", UUID.class)))
                .containsExactly(List.of(cancelled));
    }

    @Test
    void whoWaitedIsToldOfEachFreePlaceOnce() {
        Written.Reader reader = aReader();
        UUID step = Ids.next();
        Instant first = Instant.now().minus(Duration.ofMinutes(1));
        enrolled(reader, Ids.next(), false, first);
        enrolled(reader, step, true, first);
        // As after a rewind beyond what the inbox remembers.
        enrolled(reader, step, true, first);
        enrolled(reader, step, true, Instant.now());
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(reader.of("place-free"))
                        .hasSize(2)
                        .allSatisfy(message -> assertThat(message).containsEntry("state", "sent")));
    }

    @Test
    void whoGotAFreePlaceHearsThatTheSessionDoesNotTakePlaceEither() {
        Written.Reader reader = aReader();
        UUID step = Ids.next();
        enrolled(reader, step, true, Instant.now());
        reader.await("place-free", "sent");
        stepEnded(reader, step, "cancelled");
        reader.await("session-cancelled", "sent");
    }

    @Test
    void aPlaceThatIsNotThereAnyMoreInTheMorningIsNotToldOf() {
        Written.Reader reader = aReader();
        UUID step = Ids.next();
        Instant evening = Instant.now().plus(Duration.ofHours(9));
        enrolled(reader, step, true, evening);
        reader.await("place-free", "waiting");
        stepEnded(reader, step, "cancelled");
        reader.await("place-free", "withheld");
        reader.await("session-cancelled", "sent");
        assertThat(sql.query("select reason from message where kind = 'place-free' and beneficiary_id = ?", reader.id())
                        .<String>one(row -> row.text("reason")))
                .isEqualTo("outdated");
    }

    private static void enrolled(Written.Reader reader, UUID step, boolean promoted, Instant at) {
        Topic.of("pathway.pathway")
                .send(
                        Ids.next().toString(),
                        "fr.pixemploi.pathway.step-enrolment-changed.v1",
                        reader.id(),
                        step,
                        1,
                        Map.of(
                                "pathwayId",
                                Ids.next(),
                                "stepId",
                                step,
                                "beneficiaryId",
                                reader.id(),
                                "structureId",
                                A,
                                "enrolment",
                                "enrolled",
                                "promoted",
                                promoted,
                                "changedAt",
                                at.toString()));
    }

    private static void stepEnded(Written.Reader reader, UUID step, String as) {
        Feed.tell(
                "pathway.pathway",
                "pathway.step-ended",
                reader.id(),
                "stepId",
                "endedAt",
                Map.of("structureId", A, "pathwayId", Ids.next(), "stepId", step, "as", as));
    }

    @Test
    void theReminderComesAWeekLaterUnlessATestWasBegun() {
        Written.Reader idle = aReader();
        Written.Reader busy = aReader();
        String campaign = Ids.next().toString().replace("-", "").substring(23).toUpperCase(Locale.ROOT);
        GroupActionTest.done(GroupActionTest.begin(
                "nadia",
                A,
                "invitations",
                Map.of("beneficiaryIds", List.of(idle.id().toString(), busy.id().toString())),
                Map.of("campaignCode", campaign)));
        idle.await("reminder", "waiting");
        Instant due = sql.query("select due_at from message where beneficiary_id = ?", idle.id())
                .one(row -> row.instant("due_at"));
        assertThat(due).isAfter(Instant.now().plus(Duration.ofDays(6)));
        Feed.tellSitting(busy.id(), A);
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> sql.query("select 1 from sitting_told where beneficiary_id = ?", busy.id())
                        .exists());
        isDue(sql, idle.id(), "reminder");
        isDue(sql, busy.id(), "reminder");
        idle.await("reminder", "sent");
        assertThat(busy.await("reminder", "withheld")).containsEntry("reason", "outdated");
        assertThat(mailbox.to(busy.email())).isEmpty();
    }

    @Test
    void theEndOfWhatIsSharedIsToldBeforeUnlessItWasTakenBack() {
        Written.Reader keeps = aReader();
        Written.Reader takesBack = aReader();
        World.consent(keeps.id(), A, LATER, List.of());
        UUID grant = World.consent(takesBack.id(), A, LATER, List.of());
        keeps.await("sharing-ends", "waiting");
        takesBack.await("sharing-ends", "waiting");
        takesBack.person().calls().delete("/v1/sharings/" + grant).then().statusCode(204);
        isDue(sql, keeps.id(), "sharing-ends");
        isDue(sql, takesBack.id(), "sharing-ends");
        keeps.await("sharing-ends", "sent");
        int year = World.END.atZone(ZoneId.of("Europe/Paris")).getYear();
        assertThat(mailbox.to(keeps.email()).getFirst().letter().paragraphs())
                .anyMatch(text -> text.contains("31 décembre " + (year - 1)) || text.contains("1 janvier " + year));
        assertThat(takesBack.await("sharing-ends", "withheld")).containsEntry("reason", "outdated");
    }

    @Test
    void whoIsAskedToShareIsTold() {
        Written.Reader reader = aReader();
        as("nadia")
                .body(Map.of(
                        "structureId",
                        A,
                        "beneficiaryId",
                        reader.id(),
                        "reason",
                        "faire-le-point",
                        "purpose",
                        "formation"))
                .post("/v1/sharing-requests")
                .then()
                .statusCode(201);
        reader.await("sharing-asked", "sent");
    }

    @Test
    void ofWhoeverIsErasedNothingIsLeftToSay() {
        Written.Reader reader = aReader();
        World.consent(reader.id(), A, LATER, List.of());
        reader.await("sharing-ends", "waiting");
        Erased.ask(reader.person().token()).then().statusCode(202);
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> !sql.query("select 1 from message where beneficiary_id = ?", reader.id())
                        .exists());
        assertThat(mailbox.to(reader.email())).isEmpty();
    }

    @Test
    void whoseFileIsRestrictedIsNotWrittenTo() {
        Written.Reader reader = aReader();
        Restrictions.restricted(reader.person());
        tellSitting(reader.id());
        assertThat(reader.await("result-ready", "withheld")).containsEntry("reason", "restricted");
    }
}
