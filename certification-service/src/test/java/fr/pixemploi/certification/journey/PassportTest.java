package fr.pixemploi.certification.journey;

import static fr.pixemploi.certification.journey.World.aSession;
import static fr.pixemploi.certification.journey.World.as;
import static fr.pixemploi.certification.journey.World.once;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import fr.pixemploi.certification.passport.application.FollowBatches;
import fr.pixemploi.certification.passport.application.MakePassportBatch;
import fr.pixemploi.certification.passport.application.PassportFileSchema;
import fr.pixemploi.certification.passport.application.WritePassportFile;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.ToldErasures;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the passport of skills is told: each certificate in one file until it is rejected, whatever happens. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "certification"))
@QuarkusTestResource(value = SmallPassportFiles.class, restrictToAnnotatedClass = true)
class PassportTest {
    private static final Pattern PASSAGE = Pattern.compile("<cpf:idTechnique>([^<]+)</cpf:idTechnique>");
    private static final Pattern DAY = Pattern.compile("<cpf:dateDebutValidite>([^<]+)</cpf:dateDebutValidite>");
    private static final Caller OMAR =
            new Caller("", "omar", "", Map.of(), Set.of("operator"), Set.of(), Optional.empty());

    @Inject
    Sql sql;

    @Inject
    MakePassportBatch makeBatch;

    @Inject
    FollowBatches followBatches;

    @Inject
    WritePassportFile writeFile;

    /** Whatever certificates other tests left are accepted before. */
    @BeforeEach
    void nothingWaits() {
        sql.update("delete from passport_sending where outcome is null");
        sql.update("""
                with batch as (
                  insert into passport_batch (id, code, made_by, made_at) values (?, 'RS5875', 'test', now()) returning id)
                insert into passport_sending (batch_id, certificate_id, number, outcome, answered_at)
                select batch.id, c.id, row_number() over (), 'accepted', now()
                from batch, certificate c
                where not exists (select from passport_sending s where s.certificate_id = c.id and s.outcome = 'accepted')
                """, Ids.next());
        make().statusCode(409).body("code", equalTo("passport-nothing-to-send"));
    }

    @AfterEach
    void nobodyIsLeftWhoNeverWas() {
        sql.update("delete from certificate where code like 'X%'");
    }

    private static ValidatableResponse make() {
        return once(as("ops-omar")).post("/v1/passport-batches").then();
    }

    private static String made(int passages) {
        return make().statusCode(201)
                .body("passages", equalTo(passages))
                .body("code", equalTo("RS5875"))
                .extract()
                .path("id");
    }

    private static String file(String batch) {
        return as("ops-omar")
                .accept("application/xml")
                .get("/v1/passport-batches/{id}/file", batch)
                .then()
                .statusCode(200)
                .contentType("application/xml;charset=UTF-8")
                .extract()
                .asString();
    }

    private static List<String> passages(String batch) {
        return PASSAGE.matcher(file(batch)).results().map(it -> it.group(1)).toList();
    }

    private static ValidatableResponse receipt(String batch, String status, List<String> passages) {
        StringBuilder xml = new StringBuilder("<accuseTraitement><idFlux>" + batch + "</idFlux>");
        for (String passage : passages)
            xml.append("<passage><idTechnique>%s</idTechnique><statut>%s</statut><motif>Essai</motif></passage>"
                    .formatted(passage, status));
        return send(batch, xml + "</accuseTraitement>");
    }

    private static ValidatableResponse send(String batch, String xml) {
        return as("ops-omar")
                .contentType("application/xml")
                .body(xml)
                .post("/v1/passport-batches/{id}/receipt", batch)
                .then();
    }

    /** One of somebody who sat. */
    private static Validated someone(String account) {
        UUID session = aSession();
        Validated it = Validated.sat(session, account, "Léa 🎓 <&>", Map.of());
        Validated.publish(session, 1);
        return it;
    }

    /** As many as that of people who never were; like the newest. */
    private void copies(int many) {
        sql.update("""
                insert into certificate
                select (json_populate_record(null::certificate, (to_jsonb(c) || jsonb_build_object('id', gen_random_uuid(), 'code', 'X' || gen_random_uuid(),
                  'subscription_id', gen_random_uuid(), 'candidate_id', gen_random_uuid(), 'beneficiary_id', gen_random_uuid(),
                  'status_list', 900000000 + n, 'status_index', n))::json)).*
                from generate_series(1, ?) n,
                  (select * from certificate where status = 'PUBLISHED' order by published_at desc limit 1) c
                """, many);
    }

    @Test
    void aCertificateGoesOnceAndAgainWhenItIsRejected() throws Exception {
        Validated lea = someone("passport-lea");
        String first = made(1);
        PassportFileSchema.check(file(first));
        assertThat(file(first))
                .contains("<cpf:idFlux>" + first, "<cpf:nomNaissance>Exemple<", "<cpf:prenom1>Léa 🎓 &lt;&amp;&gt;<")
                .contains("<cpf:scoring>480<")
                .isEqualTo(file(first));
        assertThat(passages(first)).containsExactly(lea.certificate());
        make().statusCode(409).body("code", equalTo("passport-nothing-to-send"));

        receipt(first, "REJETE", passages(first)).statusCode(200).body("rejected", equalTo(1));
        receipt(first, "REJETE", passages(first))
                .statusCode(200)
                .body("rejected", equalTo(0))
                .body("known", equalTo(1));
        String second = made(1);
        assertThat(passages(second)).as("by the same technical id").containsExactly(lea.certificate());
        receipt(first, "ACCEPTE", passages(first))
                .statusCode(200)
                .body("accepted", equalTo(0))
                .body("contradicted", equalTo(1));
        receipt(second, "ACCEPTE", passages(second)).statusCode(200).body("accepted", equalTo(1));
        receipt(second, "ACCEPTE", passages(second)).statusCode(200).body("known", equalTo(1));
        receipt(second, "REJETE", passages(second)).statusCode(200).body("contradicted", equalTo(1));
        make().statusCode(409);
        as("ops-omar")
                .get("/v1/passport-batches/{id}", second)
                .then()
                .statusCode(200)
                .body("accepted", equalTo(1))
                .body("rejected", equalTo(0));
        as("ops-omar")
                .get("/v1/passport-batches?limit=2")
                .then()
                .statusCode(200)
                .body("items.id", hasItems(first, second));
    }

    @Test
    void aReceiptThatNamesWhatIsNotThereSaysSoAndOneThatCannotBeReadChangesNothing() {
        someone("passport-unknown");
        String batch = made(1);
        String stranger = UUID.randomUUID().toString();
        List<String> those = new ArrayList<>(passages(batch));
        send(batch, "<accuseTraitement><idFlux>" + UUID.randomUUID() + "</idFlux></accuseTraitement>")
                .statusCode(409)
                .body("code", equalTo("passport-receipt-of-another"));
        send(
                        batch,
                        "<accuseTraitement><idFlux>%s</idFlux><passage><idTechnique>%s</idTechnique><statut>ACCEPTE</statut></passage>"
                                .formatted(batch, those.getFirst()))
                .statusCode(422)
                .body("code", equalTo("passport-receipt-unreadable"));
        those.add(stranger);
        those.add("n'importe quoi");
        receipt(batch, "ACCEPTE", those)
                .statusCode(200)
                .body("accepted", equalTo(1))
                .body("unknown", equalTo(List.of(stranger, "n'importe quoi")))
                .body("unknownCount", equalTo(2));
    }

    @Test
    void operatorsAtOnceNeverPutOnePassageIntoTwoFiles() throws Exception {
        someone("passport-race");
        copies(30);
        int operators = 6;
        CyclicBarrier together = new CyclicBarrier(operators);
        List<String> made = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(operators)) {
            Callable<List<String>> operator = () -> {
                together.await();
                List<String> mine = new ArrayList<>();
                ValidatableResponse answer = make();
                while (answer.extract().statusCode() == 201) {
                    mine.add(answer.extract().path("id"));
                    answer = make();
                }
                answer.statusCode(409);
                return mine;
            };
            List<Callable<List<String>>> all = new ArrayList<>();
            for (int i = 0; i < operators; i++) all.add(operator);
            for (var one : threads.invokeAll(all)) made.addAll(one.get());
        }
        List<String> passages = new ArrayList<>();
        for (String batch : made) passages.addAll(passages(batch));
        assertThat(passages).hasSize(31).doesNotHaveDuplicates();
    }

    @Test
    void whatIsCutOffLosesNothing() throws Exception {
        Validated lea = someone("passport-cut");
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    makeBatch.handle(OMAR);
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        String batch = made(1);
        OutputStream cut = new OutputStream() {
            private int left = 500;

            @Override
            public void write(int b) throws IOException {
                if (left-- == 0) throw new IOException("cut off");
            }
        };
        var read = followBatches.find(UUID.fromString(batch));
        assertThatThrownBy(() -> writeFile.handle(read, cut)).hasRootCauseMessage("cut off");
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        writeFile.handle(read, whole);
        assertThat(whole.toString(StandardCharsets.UTF_8)).isEqualTo(file(batch));
        assertThat(passages(batch)).containsExactly(lea.certificate());
    }

    @Test
    void whatWasRevokedOrErasedIsNotInAFileAnyMore() {
        Validated lea = someone("passport-revoked");
        Validated zoe = someone("passport-erased");
        String batch = made(2);
        String revoked = lea.certificate();
        as("jury-julie")
                .body(Map.of("reason", "À revoir."))
                .post("/v1/jury/candidates/{id}/publication-withdrawal", lea.candidate())
                .then()
                .statusCode(204);
        assertThat(passages(batch)).containsExactly(zoe.certificate());
        ToldErasures.tell(zoe.person().id());
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(passages(batch)).isEmpty());
        make().statusCode(409);
        Validated.again(lea.session());
        assertThat(passages(made(1))).containsExactly(lea.certificate()).doesNotContain(revoked);
    }

    private static void corrected(Validated it, String what, String to) {
        Map<String, Object> body = new HashMap<>(IdentityCorrectionsTest.request("Léa 🎓 <&>"));
        body.put("birthDate", "2001-02-03");
        body.put(what, to);
        String id = IdentityCorrectionsTest.ask("claire", it.session(), it.candidate(), "*", Ids.next(), body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        for (String member : List.of("jury-julie", "jury-jules"))
            IdentityCorrectionsTest.answer(member, UUID.fromString(id), "accepted");
        as("claire")
                .get("/v1/sessions/{s}/candidates/{c}", it.session(), it.candidate())
                .then()
                .body(what, equalTo(to));
    }

    /** What no file says is no news there; else the date from which it holds would move, and a passage be there twice. */
    @Test
    void aCorrectionThatNoFileSaysIsNoSecondPassage() {
        Validated lea = someone("passport-usage-name");
        String former = lea.certificate();
        sql.update(
                "update certificate set published_at = published_at - interval '40 days' where id = ?",
                UUID.fromString(former));
        String batch = made(1);
        String before = file(batch);
        corrected(lea, "usageName", "Modèle");
        assertThat(lea.certificate()).isNotEqualTo(former);
        assertThat(file(batch)).as("it is still so, and goes").isEqualTo(before);
        make().statusCode(409).body("code", equalTo("passport-nothing-to-send"));
        receipt(batch, "REJETE", passages(batch)).statusCode(200);
        String again = made(1);
        assertThat(passages(again)).containsExactly(lea.certificate());
        assertThat(from(file(again))).as("the day of the first publication").isEqualTo(from(before));
        receipt(again, "ACCEPTE", passages(again)).statusCode(200);
        corrected(lea, "usageName", "Autre");
        make().statusCode(409).body("code", equalTo("passport-nothing-to-send"));
        awaitStatus("works");
    }

    @Test
    void aCorrectionThatAFileSaysGoesWithTheDayOfTheFirstPublicationAndSoDoesTheWayBack() {
        Validated lea = someone("passport-corrected");
        sql.update(
                "update certificate set published_at = published_at - interval '40 days' where id = ?",
                UUID.fromString(lea.certificate()));
        String batch = made(1);
        String day = from(file(batch));
        receipt(batch, "ACCEPTE", passages(batch)).statusCode(200);
        corrected(lea, "birthCity", "Autreville");
        String second = made(1);
        assertThat(passages(second)).containsExactly(lea.certificate());
        assertThat(from(file(second))).isEqualTo(day);
        receipt(second, "ACCEPTE", passages(second)).statusCode(200);
        corrected(lea, "birthCity", "Exempleville");
        assertThat(passages(made(1)))
                .as("what the passport knows last is otherwise, whatever it knew before")
                .containsExactly(lea.certificate());
    }

    private static String from(String file) {
        return DAY.matcher(file).results().map(it -> it.group(1)).collect(Collectors.joining());
    }

    @Test
    void howLongTheOldestWaitsIsMeasured() {
        Validated lea = someone("passport-late");
        sql.update(
                "update certificate set published_at = now() - interval '50 days' where id = ?",
                UUID.fromString(lea.certificate()));
        awaitStatus("late");
        String batch = made(1);
        receipt(batch, "ACCEPTE", passages(batch)).statusCode(200);
        awaitStatus("works");
    }

    private static void awaitStatus(String state) {
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() ->
                        state.equals(given().get("/v1/status").path("parts.find { it.name == 'passport' }.state")));
    }
}
