package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.Sandboxes.D;
import static fr.pixemploi.profile.journey.Sandboxes.PEOPLE;
import static fr.pixemploi.profile.journey.Sandboxes.begun;
import static fr.pixemploi.profile.journey.Sandboxes.called;
import static fr.pixemploi.profile.journey.Sandboxes.id;
import static fr.pixemploi.profile.journey.Sandboxes.madeBy;
import static fr.pixemploi.profile.journey.Sandboxes.partner;
import static fr.pixemploi.profile.journey.Sandboxes.reset;
import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.as;
import static fr.pixemploi.profile.journey.World.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.job.Jobs;
import fr.pixemploi.kit.security.ErasedPeople;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.profile.erasure.application.EraseSandboxFile;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A partner has its sandbox begin anew. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class SandboxTest {
    private static final UUID LAST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    @Inject
    Sql sql;

    @Inject
    Jobs jobs;

    @Inject
    EraseSandboxFile eraseSandboxFile;

    @Test
    void aPartnerEmptiesItsSandboxAndFindsTheSamePeopleAgain() {
        UUID own = UUID.fromString(partner()
                .body(World.someone(D))
                .post("/v1/beneficiaries")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        Set<UUID> first = madeBy(sql, begun());
        assertThat(first).hasSize(PEOPLE).doesNotContain(own);
        assertThat(ids()).isEqualTo(first);

        Set<UUID> second = madeBy(sql, begun());
        assertThat(second).hasSize(PEOPLE).doesNotContainAnyElementsOf(first);
        assertThat(ids()).isEqualTo(second);
        assertThat(first).allSatisfy(person -> assertThat(isErased(person)).isTrue());
        assertThat(isErased(own)).isTrue();
        assertThat(indicator("registered"))
                .as("those who were there before count no more")
                .isEqualTo(PEOPLE);
    }

    @Test
    void madeUpPeopleAreWhatAPartnerMustHandle() {
        madeBy(sql, begun());
        assertThat(called("SANDBOX-02")).doesNotContainKey("birthDate");
        assertThat(called("SANDBOX-04").get("lastName")).isEqualTo("Çélœsté-Ñuñez Ïmaginaire");
        assertThat(called("SANDBOX-07")).containsKey("restrictedSince");
        assertThat(grantOf("SANDBOX-14")).containsExactly("active");
        assertThat(grantOf("SANDBOX-13")).isEmpty();
        assertThat(grantOf("SANDBOX-23")).containsExactly("withdrawn");
        assertThat(endOf("SANDBOX-22")).isBefore(Instant.now().plusSeconds(61));
        assertThat(Feed.all("partner-sandbox", D))
                .anySatisfy(news -> assertThat(news)
                        .containsEntry("beneficiaryId", id("SANDBOX-14").toString()));
    }

    @Test
    void whatFranceTravailWouldReadOfASandboxSaysThatItIsMadeUp() {
        madeBy(sql, begun());
        await().atMost(Patience.FAR).untilAsserted(() -> {
            List<Map<String, Object>> told = new ArrayList<>(envois(false));
            told.addAll(envois(true));
            assertThat(told).isNotEmpty().allSatisfy(envoi -> assertThat(envoi).containsEntry("bacASable", true));
        });
    }

    @Test
    void nobodyWritesToMadeUpPeople() {
        madeBy(sql, begun());
        assertThat(called("SANDBOX-01")).containsEntry("email", "sandbox-01@exemple.invalid");
        assertThat(sql.query(
                                "select 1 from contact_of_file where structure_id = ? and num_nonnulls(email, phone) > 0",
                                D)
                        .exists())
                .isFalse();
    }

    @Test
    void oneResetAtATime() {
        String id = begun();
        reset(partner(), D)
                .then()
                .statusCode(409)
                .header("Retry-After", "10")
                .body("code", equalTo("sandbox-reset-under-way"));
        madeBy(sql, id);
    }

    @Test
    void aStructureThatIsNoSandboxIsNeverEmptied() {
        UUID person = UUID.fromString(World.register("nadia", A).path("id"));
        reset(with(World.TOKENS.forClient("partner-alpha")), A)
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
        reset(as("marc"), A).then().statusCode(404);
        reset(with(World.TOKENS.forClient("partner-alpha")), D).then().statusCode(404);
        reset(partner(), A).then().statusCode(404);
        assertThatIllegalStateException().isThrownBy(() -> eraseSandboxFile.handle(person, Instant.now()));
        assertThat(isErased(person)).isFalse();
    }

    @Test
    void aFileThatCameBelowWhereAResetIsGoesTooAndIsCountedOnce() {
        madeBy(sql, begun());
        UUID reset = Ids.next();
        QuarkusTransaction.requiringNew().run(() -> {
            sql.update(
                    "insert into sandbox_reset (id, structure_id, asked_at, stage, cleared_to, taken) values (?, ?, ?, 'clearing', ?, 0)",
                    reset,
                    D,
                    Instant.now(),
                    LAST);
            jobs.wish("sandbox-reset", reset);
        });
        assertThat(madeBy(sql, reset.toString())).hasSize(PEOPLE);
        partner().get("/v1/sandbox/resets/" + reset).then().body("taken", equalTo(PEOPLE));
    }

    @Test
    void nobodyElseSeesHowFarAResetIs() {
        String id = begun();
        with(World.TOKENS.forClient("partner-alpha"))
                .get("/v1/sandbox/resets/" + id)
                .then()
                .statusCode(404);
        madeBy(sql, id);
    }

    @Test
    void aSandboxBeginsAnewSoOftenADayAndNoMore() {
        int most = 100;
        UUID[] asked = IntStream.range(0, most).mapToObj(_ -> Ids.next()).toArray(UUID[]::new);
        sql.update("""
                insert into sandbox_reset (id, structure_id, asked_at, stage, taken, ended_at)
                select id, ?, now() - interval '1 hour', 'done', 0, now() from unnest(cast(? as uuid[])) id
                """, D, Sql.uuids(List.of(asked)));
        try {
            Response refused = reset(partner(), D);
            refused.then().statusCode(429).body("code", equalTo("sandbox-reset-too-often"));
            assertThat(Integer.parseInt(refused.header("Retry-After"))).isPositive();
        } finally {
            sql.update("delete from sandbox_reset where id = any (?)", Sql.uuids(List.of(asked)));
        }
    }

    private static Set<UUID> ids() {
        List<String> ids = partner()
                .queryParam("structureId", D)
                .queryParam("limit", 100)
                .get("/v1/beneficiaries")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        return ids.stream().map(UUID::fromString).collect(Collectors.toSet());
    }

    private static List<Map<String, Object>> envois(boolean inError) {
        return Envois.page("partner-sandbox", D, inError, null)
                .then()
                .statusCode(200)
                .extract()
                .path("");
    }

    private List<String> grantOf(String reference) {
        return sql.query("select status from sharing_grant where beneficiary_id = ?", id(reference))
                .list(row -> row.text("status"));
    }

    private Instant endOf(String reference) {
        return sql.query("select until from sharing_grant where beneficiary_id = ?", id(reference))
                .one(row -> row.instant("until"));
    }

    private int indicator(String name) {
        return sql.query(
                        "select (select count(*) from beneficiary where structure_id = ?) + (select count(*) from counted_of_nobody where structure_id = ?) as registered",
                        D,
                        D)
                .one(row -> row.integer(name));
    }

    private boolean isErased(UUID person) {
        return sql.query("select 1 from erased_person where person_hash = ?", ErasedPeople.hash(person))
                .exists();
    }
}
