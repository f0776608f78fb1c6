package fr.pixemploi.pathway.journey;

import static fr.pixemploi.pathway.journey.Feeds.FILES;
import static fr.pixemploi.pathway.journey.Feeds.bring;
import static fr.pixemploi.pathway.journey.Feeds.effect;
import static fr.pixemploi.pathway.journey.Feeds.file;
import static fr.pixemploi.pathway.journey.Feeds.formation;
import static fr.pixemploi.pathway.journey.Feeds.imported;
import static fr.pixemploi.pathway.journey.Feeds.live;
import static fr.pixemploi.pathway.journey.Feeds.period;
import static fr.pixemploi.pathway.journey.Feeds.staged;
import static fr.pixemploi.pathway.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.pathway.catalogue.CatalogueGenerator;
import fr.pixemploi.pathway.catalogue.application.TakeInCatalogue;
import fr.pixemploi.pathway.catalogue.domain.CatalogueFault;
import fr.pixemploi.pathway.catalogue.domain.CatalogueRefusal;
import fr.pixemploi.pathway.catalogue.domain.run.CatalogueRuns;
import fr.pixemploi.pathway.lheo.Canonical;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Files of the catalogue come in, replace what their source offered, and come out again. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class CatalogueImportTest {
    @Inject
    Sql sql;

    @Inject
    CatalogueRuns runs;

    @Inject
    TakeInCatalogue takeIn;

    private static List<Integer> sessions(JsonPath run) {
        return List.of(run.getInt("sessionsAdded"), run.getInt("sessionsChanged"), run.getInt("sessionsClosed"));
    }

    @Test
    void aFileReplacesWhatItsSourceOfferedAndNothingElse() {
        String file = CatalogueGenerator.of(7, 60);
        JsonPath first = imported("essai-a", file);
        assertThat(effect(first)).containsExactly(60, 0, 0, 0);
        assertThat(first.getInt("sessionsAdded"))
                .isEqualTo(first.getInt("sessions"))
                .isGreaterThan(100);
        imported("essai-b", CatalogueGenerator.of(8, 10));

        JsonPath same = imported("essai-a", file);
        assertThat(effect(same)).containsExactly(0, 0, 0, 60);
        assertThat(sessions(same)).containsExactly(0, 0, 0);
        as("ops-omar")
                .get(FILES + "/" + same.getString("id") + "/changes")
                .then()
                .body("items", empty());

        String exportedLater = file.replace("2026-11-28T00:00:00Z", "2026-11-29T00:00:00Z");
        assertThat(effect(imported("essai-a", exportedLater))).containsExactly(0, 0, 0, 60);

        int from = file.indexOf("<formation numero=\"F4\"");
        int to = file.indexOf("<formation numero=\"F5\"");
        String changed = (file.substring(0, from) + file.substring(to))
                .replaceFirst("numero=\"F7\"", "numero=\"F700\"")
                .replaceFirst("20271231</fin>", "20271130</fin>");
        JsonPath next = imported("essai-a", changed);
        assertThat(effect(next)).containsExactly(1, 1, 2, 57);
        assertThat(sessions(next).get(1)).isEqualTo(1);
        as("ops-omar")
                .get(FILES + "/" + next.getString("id") + "/changes?limit=3")
                .then()
                .body("items.kind", everyItem(equalTo("training")))
                .body("items.what", contains("added", "changed", "closed"));
        assertThat(live(sql, "essai-a")).isEqualTo(59);
        assertThat(live(sql, "essai-b")).isEqualTo(10);

        assertThat(effect(imported("essai-a", file))).containsExactly(2, 1, 1, 57);
        assertThat(staged(sql)).isZero();
    }

    @Test
    void aFileComesOutAsItWentIn() throws Exception {
        String file = CatalogueGenerator.of(11, 40);
        imported("essai-sortie", file);
        String out = as("ops-omar")
                .get("/v1/catalogue-sources/essai-sortie/export")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(Canonical.of(out)).isEqualTo(Canonical.of(file));
        as("ops-omar").get("/v1/catalogue-sources/nulle-part/export").then().statusCode(404);
    }

    @Test
    void aTrainingThatIsOfferedAgainHasThePlacesThatItHasNow() {
        String place =
                "<lieu-de-formation><coordonnees><adresse><ligne>1</ligne></adresse></coordonnees></lieu-de-formation>";
        String other = file(formation("R2", "Autre", "", period("20270101", "20270201")));
        imported("essai-retour", file(formation("R1", "Retour", place + place, period("20270101", "20270201"))));
        imported("essai-retour", other);
        imported("essai-retour", file(formation("R1", "Retour", place, period("20270101", "20270201"))));
        int places = sql.query(
                        "select count(*) as number from training_place p join training_action a on a.id = p.action_id"
                                + " join training t on t.id = a.training_id where t.source = 'essai-retour' and t.number = 'R1'")
                .one(row -> row.integer("number"));
        assertThat(places).isEqualTo(1);
    }

    @Test
    void anIdThatTwoActionsOfTheDemonstrationHaveIsAFault() {
        String id = "00000000-0000-4000-8000-000000000001";
        String twice = file(formation("Z1", "Z", "", ""), formation("Z2", "Z", "", ""))
                .replace("numero='A'", "numero='" + id + "'")
                .replace("numero='S'>", "numero='S'>" + period("20270101", "20270201"));
        assertThatExceptionOfType(CatalogueRefusal.FileRefused.class)
                .isThrownBy(() -> takeIn.handle(
                        "demonstration", new ByteArrayInputStream(twice.getBytes(StandardCharsets.UTF_8))))
                .satisfies(refused -> assertThat(refused.faults())
                        .extracting(CatalogueFault::element, CatalogueFault::code)
                        .containsExactly(tuple("action", "number-twice")));
    }

    @Test
    void whileASwitchFailsTheOldCatalogueServesAndItIsTakenUpAgain() {
        imported("essai-panne", CatalogueGenerator.of(1, 8));
        sql.update(
                "create function refuse_note() returns trigger language plpgsql as $$ begin raise exception 'killed'; end $$");
        sql.update(
                "create trigger killed before insert on catalogue_change for each row when (new.kind = 'training') execute function refuse_note()");
        String id;
        try {
            id = bring(
                            "essai-panne",
                            CatalogueGenerator.of(2, 30)
                                    .replace("numero=\"F", "numero=\"G")
                                    .getBytes(StandardCharsets.UTF_8))
                    .path("id");
            Awaitility.await()
                    .atMost(Patience.FAR)
                    .until(() -> sql.query(
                                    "select 1 from scheduled_tasks where task_instance like ? and consecutive_failures > 0",
                                    id + "%")
                            .exists());
            assertThat(live(sql, "essai-panne")).isEqualTo(8);
            as("ops-omar").get(FILES + "/" + id).then().body("state", equalTo("received"));
        } finally {
            sql.update("drop trigger killed on catalogue_change");
            sql.update("drop function refuse_note");
        }
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> as("ops-omar").get(FILES + "/" + id).path("state").equals("done"));
        assertThat(live(sql, "essai-panne")).isEqualTo(30);
    }

    @Test
    void aFileWhoseRowsACrashTookIsRefusedAndClosesNothing() {
        imported("essai-perte", CatalogueGenerator.of(1, 4));
        String id = UUID.randomUUID().toString();
        sql.update(
                "insert into catalogue_run (id, source, state, format, head, tail, trainings, begun_at, changed_at)"
                        + " values (cast(? as uuid), 'essai-perte', 'received', '2.3', '', '', 7, now(), now())",
                id.replaceFirst("^.", "f"));
        runs.switchTo(UUID.fromString(id.replaceFirst("^.", "f")));
        as("ops-omar")
                .get(FILES + "/" + id.replaceFirst("^.", "f"))
                .then()
                .body("refusedBecause", equalTo("rows-lost"));
        assertThat(live(sql, "essai-perte")).isEqualTo(4);
    }

    @Test
    void anImportThatWasForgottenWhileItCameInLeavesNothing() {
        UUID run = UUID.randomUUID();
        sql.update(
                "insert into staged_place (run_id, training_id, action_id, number, approximate) values (?, ?, ?, 1, false)",
                run,
                run,
                run);
        runs.switchTo(run);
        assertThat(sql.query("select 1 from staged_place where run_id = ?", run).exists())
                .isFalse();
        assertThatExceptionOfType(CatalogueRefusal.UnknownImport.class)
                .isThrownBy(() -> runs.stage(run, "essai", List.of()));
    }

    @Test
    void onlyOperatorsBringFiles() {
        as("nadia")
                .contentType("application/octet-stream")
                .body(new byte[] {1})
                .post(FILES + "?source=a")
                .then()
                .statusCode(403);
        as("nadia").get(FILES).then().statusCode(403);
        as("nadia").get("/v1/catalogue-sources/demonstration/export").then().statusCode(403);
        as("ops-omar")
                .contentType("application/octet-stream")
                .body(new byte[] {1})
                .post(FILES + "?source=Pas%20un%20nom")
                .then()
                .statusCode(422);
    }
}
