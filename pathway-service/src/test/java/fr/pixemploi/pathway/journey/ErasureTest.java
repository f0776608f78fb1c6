package fr.pixemploi.pathway.journey;

import static fr.pixemploi.pathway.journey.World.B;
import static fr.pixemploi.pathway.journey.World.as;
import static fr.pixemploi.pathway.journey.World.prescribe;
import static fr.pixemploi.pathway.journey.World.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.pixemploi.kit.database.StoredTexts;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.Accounts;
import fr.pixemploi.kit.topic.ToldErasures;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Nothing of an erased person stays here, whatever is known by another file or of a grant that is gone already. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class ErasureTest {
    private static final Map<String, Integer> BEGINNER = Map.of("1.1", 1, "1.2", 1);
    private static final String FAR = "2099-01-01T00:00:00Z";

    @Inject
    Sql sql;

    @Inject
    DataSource database;

    @Test
    void allOfThePersonGoesAndNothingOfOthers() {
        World.Person stays = World.aPersonSharingWithA("not-erased", BEGINNER);
        UUID othersPathway = prescribe(stays.id());
        World.Person person = World.aPersonSharingWithA("erased", BEGINNER);
        UUID pathway = prescribe(person.id());
        UUID withdrawn = Ids.next();
        share(withdrawn, 1, person.id(), B, "withdrawn", FAR, List.of(person.resultId()));
        await().atMost(Patience.FAR).until(() -> !tablesWith(withdrawn).isEmpty());
        // Its tombstone may come before the erasure, and leaves no row to find the withdrawal by.
        Topic.of("profile.sharing.state").state("fr.pixemploi.profile.sharing-state.v1", withdrawn, 2, null);
        await().atMost(Patience.FAR)
                .until(() -> !sql.query("select 1 from sharing_grant where grant_id = ?", withdrawn)
                        .exists());

        erase(person);

        assertThat(tablesWith(person.id(), person.resultId(), person.grantId(), withdrawn, pathway))
                .isEmpty();
        assertThat(tablesWith(stays.id())).contains("pathway", "assessed_result", "sharing_grant");
        assertThat(as("nadia").get("/v1/pathways/" + pathway).statusCode()).isEqualTo(404);
        assertThat(as("nadia").get("/v1/pathways/" + othersPathway).statusCode())
                .isEqualTo(200);
        assertThat(Topic.of("pathway.pathway.state").about(pathway).getLast().json())
                .as("others are told")
                .isEmpty();
    }

    @Test
    void whatWasComputedFromTheirResultForAFileThatPartedStaysWithoutTheirLevels() {
        World.Person person = World.aPersonSharingWithA("erased-after-parting", BEGINNER);
        UUID file = Ids.next();
        share(Ids.next(), 1, person.id(), B, "active", FAR, List.of(person.resultId()));
        Accounts.join(file, person.id(), B);
        await().atMost(Patience.FAR).until(() -> recommendInB(file).statusCode() == 201);
        Response recommendation = recommendInB(file);
        String pathway = as("bruno")
                .header("Idempotency-Key", Ids.next().toString())
                .body(Map.of(
                        "recommendationId", recommendation.path("recommendationId"),
                        "optionId", recommendation.path("options[0].optionId")))
                .post("/v1/pathways")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Accounts.part(file, B);
        await().atMost(Patience.FAR)
                .until(() -> !sql.query("select 1 where person_behind(?) = ?", file, person.id())
                        .exists());
        assertThat(tablesWith(pathway)).contains("pathway");
        assertThat(tablesWith(person.resultId())).isNotEmpty();

        erase(person);

        assertThat(tablesWith(pathway)).contains("pathway");
        assertThat(tablesWith(recommendation.<String>path("recommendationId"))).contains("recommendation");
        assertThat(tablesWith(person.id(), person.resultId())).isEmpty();
        // Others have the same reasons.
        assertThat(sql.query(
                                "select cast(r as text) as all from recommendation r where id = ?",
                                UUID.fromString(recommendation.path("recommendationId")))
                        .<String>one(row -> row.text("all")))
                .doesNotContain(recommendation.<String>path("options[0].steps[0].reasons[0].french"));
        World.begin(pathway);
        Response stays = as("bruno").get("/v1/pathways/" + pathway);
        assertThat(stays.statusCode()).isEqualTo(200);
        assertThat(stays.<String>path("steps[0].title")).isEqualTo(recommendation.path("options[0].steps[0].title"));
        assertThat(stays.<List<String>>path("steps[0].reasons")).isEmpty();
        assertThat(as("bruno")
                        .post("/v1/steps/" + stays.<String>path("steps[0].id") + "/completion")
                        .statusCode())
                .as("its person goes on")
                .isLessThan(300);
    }

    @Test
    void theirSituationIsTakenOutOfWhatWasComputedForAFileThatParted() {
        World.Person person = World.aPersonSharingWithA("erased-situation", BEGINNER);
        Topic.of("profile.situation.state")
                .send(
                        "situation of " + person.id(),
                        "fr.pixemploi.profile.situation-state.v1",
                        person.id(),
                        person.id(),
                        1,
                        person.id(),
                        Map.of("beneficiaryId", person.id(), "commune", "03185"));
        UUID file = Ids.next();
        UUID ownResult = World.aResult(file, "2026-11-25T10:00:00Z", BEGINNER);
        share(Ids.next(), 1, file, B, "active", FAR, List.of(ownResult));
        Accounts.join(file, person.id(), B);
        await().atMost(Patience.FAR).until(() -> {
            Response asked = recommendInB(file);
            return asked.statusCode() == 201
                    && !asked.<List<String>>path("toAsk.code").contains("commune");
        });
        String recommendation = recommendInB(file).path("recommendationId");
        assertThat(content(recommendation)).contains("03185");
        Accounts.part(file, B);
        await().atMost(Patience.FAR)
                .until(() -> !sql.query("select 1 where person_behind(?) = ?", file, person.id())
                        .exists());

        erase(person);

        assertThat(content(recommendation))
                .doesNotContain("03185")
                .doesNotContain(person.id().toString());
    }

    private String content(String recommendation) {
        return sql.query(
                        "select cast(r as text) as all from recommendation r where id = ?",
                        UUID.fromString(recommendation))
                .one(row -> row.text("all"));
    }

    private static Response recommendInB(UUID file) {
        return as("bruno")
                .body(Map.of("beneficiaryId", file, "structureId", B, "goalId", "independence"))
                .header("Idempotency-Key", Ids.next().toString())
                .post("/v1/recommendations");
    }

    private static void erase(World.Person person) {
        UUID erasure = ToldErasures.tell(person.id());
        Topic completed = Topic.of("pathway.erasure-completed");
        await().atMost(Patience.FAR).until(() -> !completed.about(erasure).isEmpty());
        assertThat(completed.about(erasure).getFirst().data().path("kept")).isEmpty();
    }

    private Set<String> tablesWith(Object... ids) {
        return StoredTexts.tablesWith(
                database, Stream.of(ids).map(Object::toString).toArray(String[]::new));
    }
}
