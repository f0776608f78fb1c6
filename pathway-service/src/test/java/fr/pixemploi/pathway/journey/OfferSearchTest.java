package fr.pixemploi.pathway.journey;

import static fr.pixemploi.pathway.journey.Feeds.effect;
import static fr.pixemploi.pathway.journey.Feeds.file;
import static fr.pixemploi.pathway.journey.Feeds.formation;
import static fr.pixemploi.pathway.journey.Feeds.imported;
import static fr.pixemploi.pathway.journey.Feeds.period;
import static fr.pixemploi.pathway.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.pathway.catalogue.CatalogueGenerator;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Offers are found as feeds write them: by words, by place, by what they do. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class OfferSearchTest {
    @Inject
    Sql sql;

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
                        period("20350300", "99999999"))));
        Response found = as("nadia").get("/v1/offers?text=pieges numerique");
        found.then()
                .body("items", hasSize(1))
                .body("items[0].title", equalTo("Pièges numériques"))
                .body("items[0].costEuros", equalTo(1234.5f))
                .body("items[0].hoursAWeek", equalTo(35))
                .body("items[0].deliveryMode", equalTo("hybrid"))
                .body("items[0].nextStart", equalTo("2035-03-01"))
                .body("items[0].publics", empty())
                .body("items[0].accessible", equalTo(null))
                .body("items[0].fundingPossible", equalTo(null));
    }

    @Test
    void howTheReferentHandicapIsReachedIsToldWithoutTheirName() {
        String contact =
                "<contact-formation><type-contact>1</type-contact><coordonnees><nom>Zéphyrin</nom><prenom>Camille</prenom>"
                        + "<adresse><denomination>Mission handicap</denomination></adresse><telfixe><numtel>01 99 00 12 34</numtel></telfixe>"
                        + "<courriel>handicap@exemple.fr</courriel></coordonnees></contact-formation>";
        String said = file(formation("H1", "Avec référente", "", period("20270101", "20270201"))
                .replace("<action ", contact + "<action "));
        imported("essai-referent", said);
        String list = "/v1/offers?text=avec referente";
        Response found = as("lea").get(list);
        found.then()
                .body("items[0].disabilityContact", equalTo(true))
                .body(
                        "items[0].disabilityOfficer",
                        equalTo(Map.of(
                                "service", "Mission handicap",
                                "telephone", "01 99 00 12 34",
                                "email", "handicap@exemple.fr")));
        assertThat(found.asString()).doesNotContain("Zéphyrin");
        imported(
                "essai-referent",
                said.replace("12 34", "56 78").replace("<denomination>Mission handicap<", "<denomination><"));
        as("lea")
                .get(list)
                .then()
                .body(
                        "items[0].disabilityOfficer",
                        equalTo(Map.of("telephone", "01 99 00 56 78", "email", "handicap@exemple.fr")));
        imported("essai-referent", said.replace(contact, ""));
        as("lea")
                .get(list)
                .then()
                .body("items[0].disabilityContact", equalTo(false))
                .body("items[0].disabilityOfficer", equalTo(null));
    }

    @Test
    void whatWasImportedBeforeReferentsWereReadIsReadAgain() throws IOException {
        String contact =
                "<contact-formation><type-contact>1</type-contact><coordonnees><telfixe><numtel>01 99 00 12 34</numtel></telfixe></coordonnees></contact-formation>";
        String said = file(formation("H1", "Importée avant", "", period("20270101", "20270201"))
                .replace("<action ", contact + "<action "));
        imported("essai-avant", said);
        sql.update("update training_action set officer_telephone = null where officer_telephone = '01 99 00 12 34'"
                + " and training_id in (select id from training where source = 'essai-avant')");
        assertThat(effect(imported("essai-avant", said))).containsExactly(0, 0, 0, 1);
        String migration =
                Files.readString(Path.of("src/main/resources/db/migration/V022__whom_to_ask_about_access.sql"));
        sql.update(
                migration.substring(migration.lastIndexOf("update training ")).replace(";", ""));
        assertThat(effect(imported("essai-avant", said))).containsExactly(0, 1, 0, 0);
        as("lea")
                .get("/v1/offers?text=importee avant")
                .then()
                .body("items[0].disabilityOfficer.telephone", equalTo("01 99 00 12 34"));
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
        as("nadia").get("/v1/offers?mode=by-owl").then().statusCode(422).body("errors[0].pointer", equalTo("?mode"));
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
    void aClosedOfferIsShownAndNotListed() {
        imported("essai-ferme", file(formation("X1", "Fermeture prochaine", "", period("20270101", "20270201"))));
        String id = as("nadia").get("/v1/offers?text=fermeture prochaine").path("items[0].id");
        imported("essai-ferme", file(formation("X2", "Autre chose", "", period("20270101", "20270201"))));
        as("nadia").get("/v1/offers?text=fermeture prochaine").then().body("items", empty());
        as("lea").get("/v1/offers/" + id).then().statusCode(200).body("closed", equalTo(true));
    }

    @Test
    void aMappingOfAFormacodeTakesEffectAtOnce() {
        imported("essai-codes", file(formation("C1", "Correspondance", "", period("20270101", "20270201"))));
        String list = "/v1/offers?text=correspondance&competence=1.1";
        as("nadia").get(list).then().body("items", empty());
        map(List.of(Map.of("competence", "1.1", "fromLevel", 0, "toLevel", 2)));
        as("nadia").get(list).then().body("items.title", hasItem("Correspondance"));
        map(List.of());
        as("nadia").get(list).then().body("items", empty());
    }

    private static void map(List<Map<String, Object>> targets) {
        as("ops-omar")
                .header("If-Match", "*")
                .body(Map.of("targets", targets))
                .put("/v1/formacodes/46271")
                .then()
                .statusCode(200);
    }
}
