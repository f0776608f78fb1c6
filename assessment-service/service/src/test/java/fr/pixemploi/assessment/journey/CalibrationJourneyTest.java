package fr.pixemploi.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.assessment.bank.file.Drafts;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemBanks;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.engine.model.Logistic;
import fr.pixemploi.assessment.engine.model.PartialCredit;
import fr.pixemploi.assessment.psychometrics.workbench.Run;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an item on trial, by answers of people, to an item that measures: what the workbench writes is what the service takes. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class CalibrationJourneyTest {
    private static final String AUTHOR = "autrice-anne";
    private static final String BANK = "/v1/item-bank";
    private static final String PARTLY = "crcn-3-3-informations-cachees";
    private static final int PERSONS = 600;

    @Inject
    ItemBanks banks;

    @TempDir
    Path folder;

    private final String trial =
            "crcn-1-1-fleur-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void whatTheWorkbenchFindsIsPostedAndTheItemOnTrialMeasures() throws IOException {
        People.as(AUTHOR)
                .contentType("application/yaml")
                .body(Drafts.typed(trial, "tournesol")
                        .replace("status: draft", "status: trial")
                        .getBytes(StandardCharsets.UTF_8))
                .put(BANK + "/proposals/" + trial)
                .then()
                .statusCode(201);
        creates(Map.of("proposals", List.of(trial), "note", "essai"), "/versions")
                .then()
                .statusCode(201);

        JsonNode body = calibrated();
        Response published = creates(body, "/calibrations");

        published.then().statusCode(201).body("added", contains(trial)).body("changed", hasItem(PARTLY));
        assertThat(banks.current().version()).isEqualTo(published.path("bankVersion"));
        JsonNode told = line(body, trial);
        Item active = active(trial);
        assertThat(active.calibrated()).isTrue();
        assertThat(active.parameters())
                .isEqualTo(
                        new Logistic(told.get("a").doubleValue(), told.get("b").doubleValue(), 0, 1));
        assertThat(active.time().beta()).isEqualTo(told.get("beta").doubleValue());
        assertThat(active.time().alpha()).isEqualTo(told.get("alpha").doubleValue());
        JsonNode partly = line(body, PARTLY);
        assertThat(active(PARTLY).parameters())
                .isEqualTo(new PartialCredit(
                        partly.get("a").doubleValue(),
                        List.of(
                                partly.get("steps").get(0).doubleValue(),
                                partly.get("steps").get(1).doubleValue())));
        assertThat(partly.get("b").doubleValue())
                .isCloseTo(
                        (partly.get("steps").get(0).doubleValue()
                                        + partly.get("steps").get(1).doubleValue())
                                / 2,
                        within(1e-5));
        People.as(AUTHOR)
                .get(BANK + "/items/" + trial)
                .then()
                .body("status", equalTo("active"))
                .body("parameters.origin", equalTo("calibration"));

        creates(body, "/calibrations")
                .then()
                .statusCode(422)
                .body("code", equalTo("publication-refused"))
                .body("errors.pointer", contains("/activate/0"));
        creates(Map.of("note", "fin"), "/items/" + trial + "/retirement").then().statusCode(201);
    }

    private JsonNode calibrated() throws IOException {
        Path bank = folder.resolve("bank.json");
        Path answers = folder.resolve("answers.csv");
        Path body = folder.resolve("body.json");
        List<String> items = List.of(
                trial,
                "crcn-1-1-resultat-recent-sans-annonce",
                "crcn-1-1-passages-dans-la-page",
                "crcn-1-1-contenu-d-une-alerte",
                PARTLY);
        Files.writeString(bank, bank(items));
        Files.writeString(answers, answers(items));

        Run run = Run.of(
                "calibrate",
                "--bank",
                bank.toString(),
                "--answers",
                answers.toString(),
                "--out",
                folder.resolve("next.json").toString(),
                "--request",
                body.toString(),
                "--activate",
                trial);

        assertThat(run.code()).as(run.err()).isZero();
        return new ObjectMapper().readTree(body.toFile());
    }

    /** One competence for all: what is asked about here is the way, not the measure. */
    private String bank(List<String> items) {
        StringBuilder json = new StringBuilder(
                "{\"version\":\"v1\",\"competences\":[\"1.1\"],\"mean\":[0],\"covariance\":[[1]],\"items\":[");
        for (String item : items)
            json.append(json.charAt(json.length() - 1) == '[' ? "" : ",")
                    .append("{\"id\":\"%s\",\"competence\":\"1.1\",\"a\":1,".formatted(item))
                    .append(item.equals(PARTLY) ? "\"model\":\"partial-credit\",\"deltas\":[0,1]" : "\"b\":0")
                    .append(item.equals(trial) ? ",\"scored\":false}" : "}");
        return json.append("]}").toString();
    }

    private static String answers(List<String> items) {
        StringBuilder csv = new StringBuilder("person,item,category,seconds\n");
        SplittableRandom chance = new SplittableRandom(8);
        for (int p = 0; p < PERSONS; p++) {
            double theta = chance.nextGaussian();
            for (String item : items) {
                int category = success(theta, chance) + (item.equals(PARTLY) ? success(theta - 0.5, chance) : 0);
                csv.append(String.format(
                        Locale.ROOT,
                        "p%d,%s,%d,%.1f%n",
                        p,
                        item,
                        category,
                        Math.exp(3.4 + 0.3 * chance.nextGaussian())));
            }
        }
        return csv.toString();
    }

    private static int success(double theta, SplittableRandom chance) {
        return chance.nextDouble() < 1 / (1 + Math.exp(-1.2 * theta)) ? 1 : 0;
    }

    private static JsonNode line(JsonNode body, String item) {
        for (JsonNode line : body.get("items"))
            if (line.get("itemId").textValue().equals(item)) return line;
        throw new AssertionError(item + " is not told");
    }

    private Item active(String id) {
        return banks.current().active(Pool.OPEN).stream()
                .filter(item -> item.id().equals(new ItemId(id)))
                .findFirst()
                .orElseThrow();
    }

    private static Response creates(Object body, String path) {
        return People.as(AUTHOR)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(BANK + path);
    }
}
