package fr.pixemploi.pathway.journey;

import static fr.pixemploi.pathway.journey.World.A;
import static fr.pixemploi.pathway.journey.World.as;
import static fr.pixemploi.pathway.journey.World.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Recommendations from a feed as feeds are: ids of their own, dates in all shapes. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class ImportedOffersTest {
    private static final Map<String, Integer> BEGINNER =
            Map.of("1.1", 3, "1.2", 1, "2.1", 0, "2.4", 0, "3.1", 2, "4.1", 3, "4.2", 3, "5.1", 3, "5.2", 3);
    private final LocalDate soon = LocalDate.now(ZoneOffset.UTC).plusWeeks(3);

    private static String session(String number, String from, String to, String more) {
        return "<session numero='" + number + "'><periode><debut>" + from + "</debut><fin>" + to + "</fin></periode>"
                + "<etat-recrutement>1</etat-recrutement>" + more + "</session>";
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** At a distance, free, and better than all others. */
    private static String formation(String number, String title, String entry, String session) {
        return "<formation numero='" + number
                + "'><domaine-formation><code-FORMACODE>46271</code-FORMACODE></domaine-formation><intitule-formation>"
                + title + "</intitule-formation><action numero='action-" + number
                + "'><modalites-enseignement>2</modalites-enseignement><modalites-entrees-sorties>" + entry
                + "</modalites-entrees-sorties>" + session
                + "<prix-total-TTC>0</prix-total-TTC><nombre-heures-total>7</nombre-heures-total></action>"
                + "<organisme-formation-responsable><nom-organisme>Organisme d'Exemple</nom-organisme></organisme-formation-responsable>"
                + "<extras info='pix-emploi'><extra info='pix-emploi-target'>2.1:0:5</extra><extra info='pix-emploi-target'>2.4:0:5</extra>"
                + "<extra info='pix-emploi-target'>1.2:0:5</extra><extra info='pix-emploi-target'>3.1:0:5</extra></extras></formation>";
    }

    @BeforeEach
    void aFeedIsThere() {
        bring("01 99 00 12 34");
    }

    private void bring(String telephone) {
        Feeds.imported(
                "essai-parcours",
                Feeds.file(
                                formation("F1", "Datée", "0", session("S1", day(soon), day(soon.plusDays(4)), "")),
                                formation("F2", "Toujours ouverte", "1", session("S2", "00000000", "20991231", "")),
                                formation(
                                        "F3",
                                        "Une année",
                                        "0",
                                        session("S3", soon.getYear() + 1 + "0000", "99999999", "")))
                        .replace(
                                "</nom-organisme>",
                                "</nom-organisme><contact-organisme><type-contact>1</type-contact><coordonnees><nom>Zéphyrin</nom><telfixe><numtel>"
                                        + telephone + "</numtel></telfixe></coordonnees></contact-organisme>"));
    }

    private static Response recommend(World.Person person, Map<String, Object> around) {
        Map<String, Object> wish = new HashMap<>(Map.of(
                "beneficiaryId",
                person.id(),
                "structureId",
                A,
                "goalId",
                "independence",
                "constraints",
                Map.of("equipment", Map.of("computer", true, "connection", true), "maxSteps", 1)));
        wish.put("around", around);
        return as("nadia")
                .body(wish)
                .header("Idempotency-Key", Ids.next().toString())
                .post("/v1/recommendations");
    }

    private static List<String> titles(Response recommendation) {
        recommendation.then().statusCode(201);
        return recommendation.path("options.steps.flatten().title");
    }

    @Test
    void anOfferOfAFeedIsProposedRejectedPinnedAndPrescribed() {
        World.Person person = World.aPersonSharingWithA("offres-importees", BEGINNER);
        Response first = recommend(person, Map.of());
        assertThat(titles(first)).contains("Datée", "Toujours ouverte");
        assertThat(first.<Boolean>path("proven"))
                .as("of one step all is looked at")
                .isTrue();
        Map<String, Object> dated = first.path("options.steps.flatten().find { it.title == 'Datée' }");

        Response without = recommend(
                person,
                Map.of("rejected", List.of(Map.of("offerId", dated.get("offerId"), "reason", "already-followed"))));
        assertThat(titles(without)).doesNotContain("Datée").contains("Toujours ouverte");
        assertThat(without.<List<String>>path("leftAside.reason")).contains("rejected");

        Response with = recommend(
                person,
                Map.of(
                        "pinned",
                        List.of(Map.of("sessionId", dated.get("sessionId"), "startsOn", dated.get("startsOn")))));
        with.then().statusCode(201).body("options[0].steps[0].title", equalTo("Datée"));
        World.prescribe(with.path("recommendationId"), with.path("options[0].optionId"))
                .then()
                .statusCode(201)
                .body("steps[0].title", equalTo("Datée"))
                .body("steps[0].startsOn", equalTo(soon.toString()))
                .body("steps[0].offerId", equalTo(dated.get("offerId")));
    }

    @Test
    void whatIsSaidToAYearIsProposedWithDatesToAsk() {
        World.Person person = World.aPersonSharingWithA("offres-annee", BEGINNER);
        List<String> others =
                recommend(person, Map.of()).path("options.steps.flatten().findAll { it.title != 'Une année' }.offerId");
        Response left = recommend(
                person,
                Map.of(
                        "rejected",
                        others.stream()
                                .distinct()
                                .map(offer -> Map.of("offerId", offer, "reason", "does-not-suit"))
                                .toList()));
        assertThat(titles(left)).contains("Une année");
        assertThat(left.<List<String>>path("options.steps.flatten().find { it.title == 'Une année' }.toCheck.code"))
                .contains("dates");
    }

    @Test
    void whomToAskAboutANeedIsToldAsItWasSaidThen() {
        World.Person person = World.aPersonSharingWithA("offres-referent", BEGINNER);
        Response needing = World.recommend(
                person.id(),
                A,
                Map.of(
                        "equipment", Map.of("computer", true, "connection", true),
                        "maxSteps", 1,
                        "accommodationNeeds", List.of("breaks")));
        needing.then().statusCode(201);
        assertThat(needing.asString()).doesNotContain("Zéphyrin");
        bring("01 99 00 56 78");
        String dated = "options.steps.flatten().find { it.title == 'Datée' }.";
        String check = dated + "toCheck.find { it.code == 'accommodation' }.";
        for (Response told :
                List.of(needing, with(person.token()).get("/v1/recommendations/" + needing.path("recommendationId"))))
            told.then()
                    .body(dated + "disabilityOfficer", equalTo(Map.of("telephone", "01 99 00 12 34")))
                    .body(check + "easyFrench", equalTo("Parlez au référent handicap (01 99 00 12 34)."))
                    .body(check + "french", endsWith("avec le référent handicap (01 99 00 12 34)."));
        assertThat(recommend(person, Map.of()).asString())
                .as("to whom needs nothing")
                .doesNotContain("disabilityOfficer", "référent handicap");
    }

    @Test
    void aWindowThatHasClosedProposesNothingAndSaysSo() {
        World.Person person = World.aPersonSharingWithA("offres-passees", BEGINNER);
        World.recommend(person.id(), A, Map.of("endsBefore", "2020-01-01"))
                .then()
                .statusCode(201)
                .body("options.size()", equalTo(0))
                .body("noOption.reason", equalTo("no-offer-in-reach"));
        World.recommend(person.id(), A, Map.of("startsFrom", "2020-01-01"))
                .then()
                .statusCode(201)
                .body("options.size()", org.hamcrest.Matchers.greaterThan(0));
    }

    @Test
    void aStatusThatNoFundingAsksForIsRefused() {
        World.Person person = World.aPersonSharingWithA("offres-statut", BEGINNER);
        World.recommend(person.id(), A, Map.of("statuses", List.of("roi-de-france")))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-status"));
    }
}
