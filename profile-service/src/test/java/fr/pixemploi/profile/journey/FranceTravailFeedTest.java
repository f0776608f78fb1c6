package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.B;
import static fr.pixemploi.profile.journey.World.LATER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import fr.pixemploi.kit.event.inbox.Rebuilds;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Tests and shared results in the shape of France Travail: nothing before it is shared, nothing that does not fit, and nothing missed. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class FranceTravailFeedTest {
    private static final String TITLE = "Test de compétences numériques";

    @Inject
    Rebuilds rebuilds;

    @Inject
    Sql sql;

    @Test
    void aTestIsToldStepByStepAndItsResultOnceItIsSharedAndNoLonger() {
        String code = Envois.aCode();
        Envois.tellCampaign(code, TITLE);
        World.Person person = World.aPersonOfA();
        UUID sitting = Envois.tellStarted(person.id(), code);
        awaitStates(sitting, 2);
        Envois.tellCompleted(person.id(), code, sitting);
        UUID result = Envois.tellResult(person.id(), code, sitting);
        awaitStates(sitting, 2, 3);
        assertThat(Envois.from(null).ofSitting(sitting))
                .allSatisfy(item -> assertThat(item.toString()).doesNotContain("evaluation", "elementsEvalues"));
        person.calls().get("/v1/reads/me").then().body("items.kind", hasItem("news"));

        UUID grant = World.consent(person.id(), A, LATER, List.of(result));
        awaitStates(sitting, 2, 3, 4);
        Map<String, Object> shared = Envois.from(null).ofSitting(sitting).getLast();
        assertThat(Envois.test(shared))
                .containsEntry("evaluation", 54)
                .containsEntry("uniteEvaluation", "A")
                .containsEntry("typeTest", "PC")
                .containsKeys("dateDebut", "dateProgression", "dateValidation", "elementsEvalues");
        assertThat(Envois.part(shared, "campagne"))
                .containsEntry("nom", TITLE)
                .containsEntry("codeCampagne", code)
                .containsEntry("urlCampagne", "http://localhost:5173/c/" + code);
        assertThat(shared).as("nobody here is made up").doesNotContainKey("bacASable");
        assertThat(Envois.part(shared, "individu")).containsKeys("nom", "prenom");
        assertThat(shared).containsEntry("lienPersonne", "http://localhost:5173/personnes/" + person.id());
        person.calls().get("/v1/reads/me").then().body("items.kind", hasItem("result"));

        person.calls().delete("/v1/sharings/" + grant).then().statusCode(204);
        assertThat(Envois.from(null).states(sitting)).containsExactly(2, 3);
    }

    @Test
    void whatDoesNotFitIsListedWithWhyAndComesByItselfAfterAllThatWasRead() {
        String code = Envois.aCode();
        World.Person person = World.aPersonOfA();
        UUID sitting = Envois.tellStarted(person.id(), code);
        Feed.awaitTypes(person.id(), "person-registered", "sitting-started");
        String id = idOf(sitting);
        Envois.Read before = Envois.from(null);
        assertThat(before.items()).extracting(item -> item.get("idEnvoi")).doesNotContain(id);
        assertThat(Envois.inError())
                .filteredOn(item -> item.get("idEnvoi").equals(id))
                .singleElement()
                .satisfies(item -> assertThat(item.get("erreurs").toString())
                        .contains("/campagne/nom", "/test/typeTest")
                        .doesNotContain("Exemple"))
                .satisfies(item -> assertThat(item).doesNotContainKey("resultat"));

        lookedAgain("-1 hour");
        Envois.tellCampaign(code, TITLE);
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(Envois.inError())
                        .extracting(item -> item.get("idEnvoi"))
                        .doesNotContain(id));
        assertThat(Envois.from(before.cursor()).states(sitting)).isEmpty();
        lookedAgain("2 minutes");
        assertThat(Envois.from(before.cursor()).states(sitting)).containsExactly(2);
        assertThat(Envois.from(null).states(sitting)).containsExactly(2);
        assertThat(Envois.inError()).extracting(item -> item.get("idEnvoi")).doesNotContain(id);
    }

    @Test
    void whatFitsNowHasItsPlaceBeforeThePageIsMade() {
        String code = Envois.aCode();
        World.Person person = World.aPersonOfA();
        UUID held = Envois.tellStarted(person.id(), code);
        Feed.awaitTypes(person.id(), "person-registered", "sitting-started");
        Envois.from(null);
        lookedAgain("-1 hour");
        Envois.tellCampaign(code, TITLE);
        awaitStates(Envois.tellStarted(person.id(), code), 2);
        lookedAgain("2 minutes");
        CompletableFuture<Response> page = QuarkusTransaction.requiringNew().call(() -> {
            // A page notes at its end whom it told of, and waits for this.
            sql.update("lock table person_read in access exclusive mode");
            var call = CompletableFuture.supplyAsync(() -> Envois.page("partner-alpha", A, false, null));
            Awaitility.await().atMost(Patience.FAR).until(() -> hasPlace(held));
            assertThat(call).isNotDone();
            return call;
        });
        page.join().then().statusCode(200);
    }

    @Test
    void whoeverReadsOnMissesNothingAndARebuildTellsNothing() {
        String code = Envois.aCode();
        Envois.tellCampaign(code, TITLE);
        World.Person person = World.aPersonOfA();
        UUID first = Envois.tellStarted(person.id(), code);
        awaitStates(first, 2);
        String cursor = Envois.from(null).cursor();
        rebuilds.rebuild("assessment.campaign.state");
        rebuilds.rebuild("assessment.result.state");
        UUID second = Envois.tellStarted(person.id(), code);
        awaitStates(second, 2);
        Envois.Read read = Envois.from(cursor);
        assertThat(read.states(second)).containsExactly(2);
        assertThat(read.states(first)).isEmpty();
        assertThat(Envois.from(read.cursor()).items()).isEmpty();
    }

    @Test
    void itIsForTheSystemOfTheStructureAlone() {
        String code = Envois.aCode();
        Envois.tellCampaign(code, TITLE);
        UUID sitting = Envois.tellStarted(World.aPersonOfA().id(), code);
        awaitStates(sitting, 2);
        assertThat(Envois.page("partner-beta", A, false, null).statusCode()).isEqualTo(404);
        assertThat(Envois.page("partner-beta", A, true, null).statusCode()).isEqualTo(404);
        assertThat(Envois.page("partner-beta", B, false, null).asString()).doesNotContain(sitting.toString());
        assertThat(Envois.page("partner-reader", A, false, null).statusCode()).isEqualTo(403);
        assertThat(Envois.page("partner-alpha", A, true, Envois.from(null).cursor())
                        .<String>path("code"))
                .isEqualTo("invalid-cursor");
    }

    /** @param ago an interval; one that is negative lies ahead */
    private void lookedAgain(String ago) {
        sql.update("update held_dispatch set looked_at = now() - ?::interval where place is null", ago);
    }

    private boolean hasPlace(UUID sitting) {
        return sql.query(
                        "select 1 from held_dispatch h join news n on n.id = h.news_id where n.subject_id = ? and h.place is not null",
                        sitting)
                .exists();
    }

    private static String idOf(UUID sitting) {
        return Feed.all("partner-alpha", A).stream()
                .filter(news -> news.get("subjectId").equals(sitting.toString()))
                .map(news -> (String) news.get("id"))
                .findFirst()
                .orElseThrow();
    }

    private static void awaitStates(UUID sitting, Object... states) {
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(
                        () -> assertThat(Envois.from(null).states(sitting)).containsExactly(states));
    }
}
