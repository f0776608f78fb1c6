package fr.pixemploi.pathway.journey;

import static fr.pixemploi.pathway.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.pathway.catalogue.CatalogueGenerator;
import fr.pixemploi.pathway.catalogue.HostileFiles;
import fr.pixemploi.pathway.catalogue.application.FindCandidates;
import fr.pixemploi.pathway.catalogue.application.MapFormacode;
import fr.pixemploi.pathway.catalogue.application.TakeInCatalogue;
import fr.pixemploi.pathway.catalogue.domain.Catalogue;
import fr.pixemploi.pathway.catalogue.domain.CatalogueFault;
import fr.pixemploi.pathway.catalogue.domain.CatalogueRefusal;
import fr.pixemploi.pathway.catalogue.domain.Circle;
import fr.pixemploi.pathway.catalogue.domain.OfferSearch;
import fr.pixemploi.pathway.catalogue.domain.Target;
import fr.pixemploi.pathway.catalogue.domain.candidate.Candidate;
import fr.pixemploi.pathway.catalogue.domain.candidate.CandidateSearch;
import fr.pixemploi.pathway.catalogue.domain.candidate.Candidates;
import fr.pixemploi.pathway.catalogue.domain.run.CatalogueRuns;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Level;
import fr.pixemploi.pathway.lheo.Canonical;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Files of the catalogue come in, replace those of their source, and are found. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class CatalogueTest {
    private static final String FILES = "/v1/catalogue-imports";

    @Inject
    Sql sql;

    @Inject
    CatalogueRuns runs;

    @Inject
    TakeInCatalogue takeIn;

    @Inject
    FindCandidates candidates;

    @Inject
    MapFormacode map;

    @Inject
    Catalogue catalogue;

    private static Response bring(String source, byte[] file) {
        return as("ops-omar").contentType("application/octet-stream").body(file).post(FILES + "?source=" + source);
    }

    private static JsonPath imported(String source, String file) {
        String id = bring(source, file.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> !as("ops-omar").get(FILES + "/" + id).path("state").equals("received"));
        return as("ops-omar")
                .get(FILES + "/" + id)
                .then()
                .body("state", equalTo("done"))
                .extract()
                .jsonPath();
    }

    private static List<Integer> effect(JsonPath run) {
        return List.of(run.getInt("added"), run.getInt("changed"), run.getInt("closed"), run.getInt("unchanged"));
    }

    private static List<Integer> sessions(JsonPath run) {
        return List.of(run.getInt("sessionsAdded"), run.getInt("sessionsChanged"), run.getInt("sessionsClosed"));
    }

    private int live(String source) {
        return sql.query("select count(*) as number from training where source = ? and closed_by is null", source)
                .one(row -> row.integer("number"));
    }

    private int staged() {
        return sql.query(
                        "select (select count(*) from staged_training) + (select count(*) from staged_action) + (select count(*) from staged_place)"
                                + " + (select count(*) from staged_session) as number")
                .one(row -> row.integer("number"));
    }

    /** A formation with one action and one session, as texts of its elements. */
    private static String formation(String number, String title, String action, String session) {
        return "<formation numero='" + number
                + "'><domaine-formation><code-FORMACODE>46271</code-FORMACODE></domaine-formation><intitule-formation>"
                + title + "</intitule-formation><action numero='A'>" + action + "<session numero='S'>" + session
                + "</session></action><organisme-formation-responsable><nom-organisme>O</nom-organisme></organisme-formation-responsable></formation>";
    }

    private static String file(String... formations) {
        return "<lheo xmlns='http://lheo.gouv.fr/2.3'><offres>" + String.join("", formations) + "</offres></lheo>";
    }

    private static String period(String from, String to) {
        return "<periode><debut>" + from + "</debut><fin>" + to + "</fin></periode>";
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
        assertThat(live("essai-a")).isEqualTo(59);
        assertThat(live("essai-b")).isEqualTo(10);

        assertThat(effect(imported("essai-a", file))).containsExactly(2, 1, 1, 57);
        assertThat(staged()).isZero();
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
    void ofAHostileFileNothingIsImported() throws Exception {
        imported("essai-garde", CatalogueGenerator.of(3, 5));
        for (HostileFiles.Hostile hostile : HostileFiles.all()) {
            assertThatExceptionOfType(CatalogueRefusal.FileRefused.class)
                    .as(hostile.name())
                    .isThrownBy(
                            () -> takeIn.handle("essai-garde", hostile.bytes().get()))
                    .satisfies(refused ->
                            assertThat(refused.faults().getFirst().code()).isEqualTo(hostile.fault()));
        }
        assertThat(live("essai-garde")).isEqualTo(5);
        assertThat(staged()).isZero();
    }

    @Test
    void whoSendsAHostileFileGetsToReadWhy() throws Exception {
        HostileFiles.Hostile long40 = HostileFiles.all().stream()
                .filter(file -> file.name().equals("a text of 40 MB"))
                .findFirst()
                .orElseThrow();
        HttpRequest post = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + FILES + "?source=essai-texte"))
                .header("Authorization", "Bearer " + World.TOKENS.forUser("ops-omar"))
                .header("Content-Type", "application/octet-stream")
                .header("Accept-Language", "en")
                .POST(HttpRequest.BodyPublishers.ofInputStream(long40.bytes()))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(post, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("catalogue-file-refused", "More than 8 MB for one formation");
        }
        String id = as("ops-omar").get(FILES).path("items.find { it.source == 'essai-texte' }.id");
        as("ops-omar")
                .get(FILES + "/" + id)
                .then()
                .body("state", equalTo("refused"))
                .body("refusedBecause", equalTo("faults"));
        as("ops-omar")
                .get(FILES + "/" + id + "/faults")
                .then()
                .body("items.code", contains("too-large"))
                .body("items.refuses", contains(true));
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
            assertThat(live("essai-panne")).isEqualTo(8);
            as("ops-omar").get(FILES + "/" + id).then().body("state", equalTo("received"));
        } finally {
            sql.update("drop trigger killed on catalogue_change");
            sql.update("drop function refuse_note");
        }
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> as("ops-omar").get(FILES + "/" + id).path("state").equals("done"));
        assertThat(live("essai-panne")).isEqualTo(30);
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
        assertThat(live("essai-perte")).isEqualTo(4);
    }

    @Test
    void theHabitsOfProducersAreSeenThrough() {
        imported(
                "essai-pieges",
                file(formation(
                        "P1",
                        "Pièges &lt;b&gt;numériques&lt;/b&gt;",
                        "<code-public-vise>99999</code-public-vise><modalites-enseignement>1</modalites-enseignement><modalites-entrees-sorties>0</modalites-entrees-sorties>"
                                + "<lieu-de-formation><coordonnees><adresse><ligne>1 rue</ligne><codepostal>75011</codepostal><ville>Paris</ville>"
                                + "<geolocalisation><latitude>48,8566</latitude><longitude>2.3522</longitude></geolocalisation></adresse></coordonnees></lieu-de-formation>"
                                + "<acces-handicapes>Non renseigné</acces-handicapes><prix-total-TTC>1 234,50</prix-total-TTC><extras info='duree-hebdo'>35</extras>",
                        period("20270300", "99999999"))));
        Response found = as("nadia").get("/v1/offers?text=pieges numerique");
        found.then()
                .body("items", hasSize(1))
                .body("items[0].title", equalTo("Pièges numériques"))
                .body("items[0].costEuros", equalTo(1234.5f))
                .body("items[0].hoursAWeek", equalTo(35))
                .body("items[0].deliveryMode", equalTo("hybrid"))
                .body("items[0].nextStart", equalTo("2027-03-01"))
                .body("items[0].publics", empty())
                .body("items[0].accessible", equalTo(null))
                .body("items[0].fundingPossible", equalTo(null));
    }

    @Test
    void tenActionsOfOneNumberAreTenOffersThatKeepTheirIds() {
        String action =
                "<action numero='A'><session numero='S'>" + period("20270101", "20270201") + "</session></action>";
        String file = file(formation("D1", "Dix fois", "", period("20270101", "20270201"))
                .replaceFirst("<action.*</action>", action.repeat(10)));
        imported("essai-dix", file);
        List<String> ids = as("nadia").get("/v1/offers?text=dix fois").path("items.id");
        assertThat(ids).hasSize(10).doesNotHaveDuplicates();
        assertThat(effect(imported("essai-dix", file))).containsExactly(0, 0, 0, 1);
        assertThat(as("nadia").get("/v1/offers?text=dix fois").<List<String>>path("items.id"))
                .isEqualTo(ids);
    }

    @Test
    void offersAreFoundByPlaceTheNearestFirst() {
        imported("essai-lieux", CatalogueGenerator.of(21, 80));
        List<String> seen = new ArrayList<>();
        List<Float> distances = new ArrayList<>();
        String list = "/v1/offers?near=46.5,2.5&distanceKm=150&mode=on-site&mode=hybrid&limit=7";
        String cursor = "";
        while (cursor != null) {
            Response page = as("nadia").get(list + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            seen.addAll(page.path("items.id"));
            distances.addAll(page.path("items.kilometres"));
            cursor = page.path("nextCursor");
        }
        assertThat(seen).hasSizeGreaterThan(10).doesNotHaveDuplicates();
        assertThat(distances).isSorted().allMatch(km -> km <= 150);
        as("nadia")
                .get("/v1/offers?near=46.5,2.5&distanceKm=1")
                .then()
                .body("items.deliveryMode", everyItem(equalTo("remote")));
        as("nadia").get("/v1/offers?near=91,0").then().statusCode(422);
        as("nadia").get("/v1/offers?mode=by-owl").then().statusCode(422);
        as("nadia")
                .urlEncodingEnabled(false)
                .get("/v1/offers?startsBy=%2B999999999-01-01")
                .then()
                .statusCode(422);
        as("nadia")
                .get("/v1/offers?free=true&competence=2.1")
                .then()
                .body("items.costEuros", everyItem(equalTo(0)))
                .body("items", not(empty()));
        as("nadia").get("/v1/offers?startsBy=2026-01-01").then().body("items.permanentEntry", everyItem(equalTo(true)));
    }

    @Test
    void aClosedOfferIsShownAndNotListed() {
        imported("essai-ferme", file(formation("X1", "Fermeture prochaine", "", period("20270101", "20270201"))));
        String id = as("nadia").get("/v1/offers?text=fermeture prochaine").path("items[0].id");
        imported("essai-ferme", file(formation("X2", "Autre chose", "", period("20270101", "20270201"))));
        as("nadia").get("/v1/offers?text=fermeture prochaine").then().body("items", empty());
        as("lea").get("/v1/offers/" + id).then().statusCode(200).body("closed", equalTo(true));
    }

    @Test
    void candidatesAreOpenInTheWindowInReachAndOfTheCompetence() {
        String at =
                "<modalites-enseignement>0</modalites-enseignement><lieu-de-formation><coordonnees><adresse><geolocalisation><latitude>%s</latitude>"
                        + "<longitude>-61.0</longitude></geolocalisation></adresse></coordonnees></lieu-de-formation>";
        String target = "</action><extras info='pix-emploi'><extra info='pix-emploi-target'>3.4:0:2</extra></extras>";
        String open = "<etat-recrutement>1</etat-recrutement>";
        String near = at.formatted("14.6");
        imported(
                "essai-candidats",
                file(
                        formation("ici", "Ici", near, period("20270110", "20270120") + open)
                                .replace("</action>", target),
                        formation("loin", "Loin", at.formatted("16.0"), period("20270110", "20270120") + open)
                                .replace("</action>", target),
                        formation("tard", "Tard", near, period("20290110", "20290120") + open)
                                .replace("</action>", target),
                        formation(
                                        "complet",
                                        "Complet",
                                        near,
                                        period("20270110", "20270120") + "<etat-recrutement>2</etat-recrutement>")
                                .replace("</action>", target),
                        formation("quelque-part", "Quelque part", "", period("00000000", "99999999"))
                                .replace("</action>", target),
                        formation("autre", "Autre", near, period("20270110", "20270120") + open)));
        CandidateSearch search = new CandidateSearch(
                Set.of(new CompetenceCode("3.4")),
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2027, 6, 30),
                new Circle(14.6, -61.1, 30),
                false,
                List.of(),
                100);
        List<Candidate> found = candidates.handle(search).sessions().stream()
                .filter(candidate -> candidate.offer().source().equals("essai-candidats"))
                .toList();
        assertThat(found).extracting(candidate -> candidate.offer().title()).containsExactly("Ici", "Quelque part");
        assertThat(found.getFirst().kilometres()).isBetween(10.0, 11.5);
        assertThat(found.getLast().kilometres()).isNull();
        assertThat(candidates.passed(search).tooFar()).isPositive();
        assertThat(candidates.passed(search).outsideWindow()).isPositive();
        assertThat(candidates.passed(search).recruitmentClosed()).isPositive();
    }

    @Test
    void whereEnrolmentIsOverNobodyIsSentAndACutListIsSaidToBeOne() {
        String target = "</action><extras info='pix-emploi'><extra info='pix-emploi-target'>5.2:0:6</extra></extras>";
        String until = "<periode-inscription>" + period("20260101", "%s") + "</periode-inscription>";
        imported(
                "essai-inscription",
                file(
                        formation("finie", "Finie", "", period("20270310", "20270320") + until.formatted("20270131"))
                                .replace("</action>", target),
                        formation(
                                        "ouverte",
                                        "Ouverte",
                                        "",
                                        period("20270310", "20270320") + until.formatted("20270201"))
                                .replace("</action>", target),
                        formation("autre", "Autre", "", period("20270000", "20271231"))
                                .replace("</action>", target)));
        assertThat(enrolling(500).sessions())
                .filteredOn(candidate -> candidate.offer().source().equals("essai-inscription"))
                .extracting(
                        candidate -> candidate.offer().title(),
                        candidate -> candidate.offer().nextStart())
                .containsExactly(tuple("Autre", LocalDate.of(2027, 2, 1)), tuple("Ouverte", LocalDate.of(2027, 3, 10)));
        assertThat(enrolling(500).cut()).isFalse();
        assertThat(enrolling(1).sessions()).hasSizeLessThanOrEqualTo(3);
        assertThat(enrolling(1).cut()).isTrue();
        UUID over = catalogue.search(offers("finie")).getFirst().id();
        assertThat(catalogue.find(over, LocalDate.of(2027, 1, 31)).orElseThrow().nextStart())
                .isEqualTo(LocalDate.of(2027, 3, 10));
        assertThat(catalogue.find(over, LocalDate.of(2027, 2, 1)).orElseThrow().nextStart())
                .isNull();
    }

    private Candidates.Found enrolling(int limit) {
        return candidates.handle(new CandidateSearch(
                Set.of(new CompetenceCode("5.2")),
                LocalDate.of(2027, 2, 1),
                LocalDate.of(2027, 2, 2),
                LocalDate.of(2027, 12, 30),
                new Circle(14.6, -61.1, 30),
                false,
                List.of(),
                limit));
    }

    private static OfferSearch offers(String words) {
        return new OfferSearch(
                words, new CompetenceCode("5.2"), null, List.of(), null, false, LocalDate.of(2026, 12, 1), null, 10);
    }

    @Test
    void aTrainingWithoutPositionIsFoundAroundItsTown() {
        String place =
                "<lieu-de-formation><coordonnees><adresse><codepostal>97400</codepostal><ville>Saint-Denis</ville></adresse></coordonnees></lieu-de-formation>";
        imported("essai-adresse", file(formation("V", "Sans coordonnées", place, period("20270101", "20270201"))));
        as("nadia")
                .get("/v1/offers?near=-20.88,55.45&distanceKm=20")
                .then()
                .body("items.title", hasItem("Sans coordonnées"));
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
    void aMappingOfAFormacodeTakesEffectAtOnce() {
        imported("essai-codes", file(formation("C1", "Correspondance", "", period("20270101", "20270201"))));
        String list = "/v1/offers?text=correspondance&competence=1.1";
        as("nadia").get(list).then().body("items", empty());
        map.handle("46271", List.of(new Target(new CompetenceCode("1.1"), new Level(0), new Level(2))), "essai");
        as("nadia").get(list).then().body("items.title", hasItem("Correspondance"));
        map.handle("46271", List.of(), "essai");
        as("nadia").get(list).then().body("items", empty());
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
