package fr.pixemploi.certification.journey;

import static fr.pixemploi.certification.journey.World.aPerson;
import static fr.pixemploi.certification.journey.World.aSession;
import static fr.pixemploi.certification.journey.World.as;
import static fr.pixemploi.certification.journey.World.authorise;
import static fr.pixemploi.certification.journey.World.awaitTests;
import static fr.pixemploi.certification.journey.World.candidateBody;
import static fr.pixemploi.certification.journey.World.once;
import static fr.pixemploi.certification.journey.World.tell;
import static fr.pixemploi.certification.journey.World.theEnd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.job.Jobs;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.ToldErasures;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who wanted to know that results are out gets one letter a session, whatever happens; never a result. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "certification"))
@QuarkusTestResource(value = MailServerOfTest.class, restrictToAnnotatedClass = true)
class ResultLettersTest {
    @Inject
    Sql sql;

    @Inject
    Jobs jobs;

    @ConfigProperty(name = "pixemploi.mail.port")
    int port;

    private GreenMail server;

    @BeforeEach
    void serverIsThere() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    @AfterEach
    void serverGoes() {
        server.stop();
    }

    @Test
    void eachAddressIsToldOnceASessionAndNoResult() throws Exception {
        server.start();
        UUID session = aSession();
        sits(session, "letter-a", "Zoé", "conseil@exemple.fr");
        sits(session, "letter-b", "Zélie", "Conseil@Exemple.FR");
        sits(session, "letter-c", "Zénon", "formation@exemple.fr");
        sits(session, "letter-d", "Zacharie", null);
        publish(session);
        awaitStates(session, "sent", "sent");

        publish(session);
        publish(session);
        assertThat(states(session)).containsExactly("sent", "sent");
        assertThat(server.getReceivedMessages())
                .extracting(mail -> mail.getAllRecipients()[0].toString())
                .containsExactlyInAnyOrder("conseil@exemple.fr", "formation@exemple.fr");
        for (MimeMessage mail : server.getReceivedMessages()) {
            String all = text(mail);
            assertThat(mail.getSubject()).isEqualTo("Des résultats de certification sont publiés");
            assertThat(all)
                    .contains("8 décembre 2026", "Lycée Exemple", "https://portail.exemple.fr/resultats")
                    .doesNotContain("Zoé", "Zélie", "Zénon", "480", "valid", "niveau", "pix\n");
        }
    }

    @Test
    void aCandidateWhoWasPublishedAloneIsToldOfWithTheSession() throws Exception {
        server.start();
        UUID session = aSession();
        sits(session, "alone-first", "Zoé", "alone@exemple.fr");
        awaitTests(session, 1);
        World.finalizes(session).then().statusCode(200);
        String one = as("jury-julie")
                .get("/v1/jury/sessions/{id}", session)
                .jsonPath()
                .getString("candidates[0].candidateId");
        as("jury-julie")
                .post("/v1/jury/candidates/{id}/publication", one)
                .then()
                .statusCode(204);
        awaitStates(session);
        publish(session);
        awaitStates(session, "sent");
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aLetterWaitsForAServerThatIsDown() {
        UUID session = aSession();
        sits(session, "letter-waits", "Zita", "conseil@exemple.fr");
        publish(session);
        await().atMost(Patience.FAR)
                .until(() -> reasons(session).equals(List.of("unreachable"))
                        && states(session).equals(List.of("waiting")));
        server.start();
        awaitStates(session, "sent");
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aLetterFoundGoingIsNeverSentAgain() {
        server.start();
        UUID session = aSession();
        sits(session, "letter-killed", "Zora", "conseil@exemple.fr");
        UUID letter = Ids.next();
        QuarkusTransaction.requiringNew().run(() -> {
            note(letter, session, "sending", "now()");
            jobs.wish("result-letter", letter);
        });
        awaitStates(session, "unsure");
        publish(session);
        QuarkusTransaction.requiringNew().run(() -> jobs.wish("result-letter", letter));
        awaitNoWork();
        assertThat(states(session)).containsExactly("unsure");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void yesterdaysNewsIsNotTold() {
        server.start();
        UUID session = aSession();
        sits(session, "letter-late", "Zélia", "conseil@exemple.fr");
        UUID letter = Ids.next();
        QuarkusTransaction.requiringNew().run(() -> {
            note(letter, session, "waiting", "now() - interval '25 hours'");
            jobs.wish("result-letter", letter);
        });
        awaitStates(session, "failed");
        assertThat(reasons(session)).containsExactly("too-late");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void whoeverTheErasedHadNamedGetsNoLetterAnyMore() {
        UUID session = aSession();
        World.Person person = sits(session, "letter-erased", "Zéphir", "conseil@exemple.fr");
        publish(session);
        await().atMost(Patience.FAR).until(() -> reasons(session).equals(List.of("unreachable")));
        ToldErasures.tell(person.id());
        await().atMost(Patience.FAR)
                .until(() -> sql.query("select 1 as one from candidate where beneficiary_id = ?", person.id())
                        .list(row -> row.integer("one"))
                        .isEmpty());
        server.start();
        awaitStates(session, "withheld");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private void note(UUID letter, UUID session, String state, String at) {
        sql.update("""
                insert into result_letter (id, session_id, recipient_digest, state, noted_at)
                values (?, ?, encode(sha256(convert_to(? || '/conseil@exemple.fr', 'UTF8')), 'hex'), ?, %s)
                """.formatted(at), letter, session, session.toString(), state);
    }

    private World.Person sits(UUID session, String username, String firstName, String recipient) {
        World.Person person = aPerson(username, 5);
        Map<String, Object> body = candidateBody(person.id(), firstName);
        if (recipient != null) body.put("resultRecipientEmail", recipient);
        List<Response> enrolled = new ArrayList<>();
        await().atMost(Patience.FAR).until(() -> {
            enrolled.add(once(as("claire")).body(body).post("/v1/sessions/{id}/candidates", session));
            return enrolled.getLast().statusCode() == 201;
        });
        UUID candidate = UUID.fromString(enrolled.getLast().path("id"));
        tell(
                theEnd(authorise(candidate), candidate, person.id(), "completed", 32, 30, 20),
                Ids.next().toString());
        return person;
    }

    private void publish(UUID session) {
        int candidates = as("claire")
                .get("/v1/sessions/{id}/candidates", session)
                .jsonPath()
                .getList("items")
                .size();
        awaitTests(session, candidates);
        World.finalizes(session).then().statusCode(200);
        as("jury-julie")
                .post("/v1/jury/sessions/{id}/assignment", session)
                .then()
                .statusCode(200);
        as("jury-julie")
                .post("/v1/jury/sessions/{id}/publication", session)
                .then()
                .statusCode(200);
    }

    private void awaitStates(UUID session, String... states) {
        await().atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(states(session)).containsExactly(states));
    }

    private void awaitNoWork() {
        await().atMost(Patience.FAR)
                .until(() -> sql.query(
                                "select count(*) as tasks from scheduled_tasks where task_name = 'result-letter'")
                        .one(row -> row.bigint("tasks") == 0));
    }

    private List<String> states(UUID session) {
        return sql.query("select state from result_letter where session_id = ? order by id", session)
                .list(row -> row.text("state"));
    }

    private List<String> reasons(UUID session) {
        return sql.query("select coalesce(reason, '') as reason from result_letter where session_id = ?", session)
                .list(row -> row.text("reason"));
    }

    /** What is said, without what is drawn by chance: a boundary or a secret may hold "480" too. */
    private static String text(MimeMessage mail) throws Exception {
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        String all = parts.getBodyPart(0).getContent() + "\n" + GreenMailUtil.getHeaders(mail);
        return all.replaceAll("boundary=\"[^\"]*\"|(?m)^(Message-ID|Date|Received):.*$|(?<=#secret=)\\S+", "");
    }
}
