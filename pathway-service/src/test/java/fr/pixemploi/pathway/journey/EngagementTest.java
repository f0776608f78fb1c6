package fr.pixemploi.pathway.journey;

import static fr.pixemploi.pathway.journey.World.A;
import static fr.pixemploi.pathway.journey.World.as;
import static fr.pixemploi.pathway.journey.World.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Hours of the contrat d'engagement, and what the person takes home on paper. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class EngagementTest {
    private static final Map<String, Integer> BEGINNER =
            Map.of("1.1", 3, "1.2", 1, "2.1", 0, "2.4", 0, "3.1", 2, "4.1", 3, "4.2", 3, "5.1", 3, "5.2", 3);

    private static Response agree(String token, Object pathway, Map<String, ?> agreed) {
        return with(token).body(agreed).put("/v1/pathways/" + pathway + "/engagement");
    }

    @Test
    void hoursOfEachWeekStandBesideWhatIsAskedOfEverybody() {
        World.Person person = World.aPersonSharingWithA("engagement-semaines", BEGINNER);
        Response shown = with(person.token()).get("/v1/pathways/" + World.prescribe(person.id()));
        assertThat(shown.<String>path("engagement.agreed")).isEqualTo("usual");
        List<Integer> hours = shown.path("engagement.weeks.hours");
        assertThat(hours.stream().mapToInt(Integer::intValue).sum()).isEqualTo(shown.<Integer>path("totalHours"));
        assertThat(shown.<List<Integer>>path("engagement.weeks.asked")).containsOnly(15);
        assertThat(shown.<String>path("engagement.weeks[0].week")).matches("[0-9]{4}-W[0-9]{2}");
    }

    @Test
    void optionsTellTheHoursOfTheirWeeksBeforeAnyIsPrescribed() {
        World.Person person = World.aPersonSharingWithA("engagement-avant", BEGINNER);
        Response recommended = World.recommend(person.id(), A, Map.of("equipment", Map.of("computer", false)));
        List<Map<String, Object>> options = recommended.path("options");
        assertThat(options).hasSizeGreaterThan(1);
        for (int at = 0; at < options.size(); at++) {
            String option = "options[" + at + "].";
            List<Integer> hours = recommended.path(option + "weeks.hours");
            assertThat(hours.stream().mapToInt(Integer::intValue).sum())
                    .isEqualTo(recommended.<Integer>path(option + "totalHours"));
            assertThat(recommended.<List<Integer>>path(option + "weeks.asked")).containsOnly(15);
        }
        assertThat(recommended.<String>path("options[0].weeks[0].week")).matches("[0-9]{4}-W[0-9]{2}");
        assertThat(recommended.<List<List<Integer>>>path("whatWouldChange.option.weeks.asked"))
                .isNotEmpty()
                .allSatisfy(asked -> assertThat(asked).containsOnly(15));
    }

    @Test
    void anAdviserAdaptsOrWaivesThemAndANewPlanKeepsIt() {
        World.Person person = World.aPersonSharingWithA("engagement-adapte", BEGINNER);
        UUID pathway = World.prescribe(person.id());
        String nadia = World.TOKENS.forUser("nadia");
        agree(nadia, pathway, Map.of("agreed", "adapted"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/weeklyHours"));
        agree(nadia, pathway, Map.of("agreed", "waived", "weeklyHours", 3))
                .then()
                .statusCode(422);
        agree(nadia, pathway, Map.of("agreed", "adapted", "weeklyHours", 6))
                .then()
                .statusCode(200)
                .body("engagement.weeklyHours", equalTo(6))
                .body("engagement.weeks.asked", everyItem(equalTo(6)));
        agree(nadia, pathway, Map.of("agreed", "waived"))
                .then()
                .statusCode(200)
                .body("engagement.weeks.asked", everyItem(nullValue()));
        agree(person.token(), pathway, Map.of("agreed", "usual")).then().statusCode(403);
        agree(World.TOKENS.forUser("bruno"), pathway, Map.of("agreed", "usual"))
                .then()
                .statusCode(404);

        Response anew = World.recommend(person.id(), A);
        as("nadia")
                .header("Idempotency-Key", Ids.next().toString())
                .body(Map.of(
                        "recommendationId",
                        anew.<String>path("recommendationId"),
                        "optionId",
                        anew.<String>path("options[0].optionId"),
                        "replaces",
                        pathway))
                .post("/v1/pathways")
                .then()
                .statusCode(201)
                .body("engagement.agreed", equalTo("waived"));
        agree(nadia, pathway, Map.of("agreed", "usual")).then().statusCode(409).body("code", equalTo("pathway-over"));
    }

    @Test
    void theDocumentHasReasonsUntilThePersonEndsSharing() throws IOException {
        World.Person person = World.aPersonSharingWithA("engagement-papier", BEGINNER);
        UUID pathway = World.prescribe(person.id());
        String title = as("nadia").get("/v1/pathways/" + pathway).path("steps[0].title");
        String mine = text(World.TOKENS.forUser("nadia"), pathway);
        assertThat(mine).contains("Mon parcours", "Vous pouvez dire oui ou non.", "le test montre");
        assertThat(mine.replaceAll("\\s+", " ")).contains("1. " + title);
        World.share(
                person.grantId(), 2, person.id(), A, "withdrawn", "2099-01-01T00:00:00Z", List.of(person.resultId()));
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> !text(World.TOKENS.forUser("nadia"), pathway).contains("le test montre"));
        assertThat(text(person.token(), pathway)).contains("le test montre");
        with(World.TOKENS.forUser("bruno"))
                .accept("application/pdf")
                .get("/v1/pathways/" + pathway + "/document.pdf")
                .then()
                .statusCode(404);
    }

    private static String text(String token, UUID pathway) throws IOException {
        byte[] pdf = with(token)
                .accept("application/pdf")
                .get("/v1/pathways/" + pathway + "/document.pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
