package fr.pixemploi.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import fr.pixemploi.local.PlatformResource;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Stages of a campaign that people have begun: what is there stays, what is missing can be given. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class CampaignStagesJourneyTest {
    @Test
    void aCampaignThatLostItsStagesGetsThoseOfItsTemplate() throws SQLException {
        Map<String, Object> wish = wish(null);

        change(begunAndLost(wish), 1, wish)
                .then()
                .statusCode(200)
                .body("begun", equalTo(true))
                .body("stages.level", equalTo(List.of(0, 1, 3)));
    }

    @Test
    void aCampaignThatLostItsStagesIsGivenNewOnesAndThenKeepsThem() throws SQLException {
        Prescriber.Made lost = begunAndLost(wish(null));

        change(lost, 1, wish(List.of(stage(0, "Un"))))
                .then()
                .statusCode(200)
                .body("stages.title", equalTo(List.of("Un")));
        change(lost, 2, wish(List.of(stage(0, "Deux"))))
                .then()
                .statusCode(409)
                .body("code", equalTo("campaign-begun"))
                .body("errors.pointer", equalTo(List.of("/stages")));
        change(lost, 2, wish(null)).then().statusCode(200).body("stages.title", equalTo(List.of("Un")));
        People.as("marc")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of())
                .post(lost.path() + "/copy")
                .then()
                .statusCode(201)
                .body("stages.title", equalTo(List.of("Un")));
    }

    @Test
    void newStagesAreAScaleAndEndWhereTheCampaignDoes() throws SQLException {
        Prescriber.Made lost = begunAndLost(wish(null));

        change(lost, 1, wish(List.of(stage(1, "Un"), stage(8, "Huit"))))
                .then()
                .statusCode(422)
                .body("code", equalTo("campaign-refused"))
                .body("errors.pointer", equalTo(List.of("/stages", "/stages/1/level")));
    }

    @Test
    void aCampaignThatWantedNoStagesStaysWithoutWhenItsTitleIsMended() {
        Prescriber.Made made = Prescriber.campaign(wish(List.of()));
        begin(made);

        change(made, 1, wish(null)).then().statusCode(200).body("stages", hasSize(0));
        change(made, 2, wish(List.of(stage(0, "Un")))).then().statusCode(200).body("stages.title", hasItem("Un"));
    }

    private static Map<String, Object> wish(List<Map<String, Object>> stages) {
        Map<String, Object> wish = new HashMap<>(Map.of("template", "mission-locale-themes", "title", "Six thèmes"));
        if (stages != null) wish.put("stages", stages);
        return wish;
    }

    private static Map<String, Object> stage(int level, String title) {
        return Map.of("level", level, "title", title, "participant", "Texte");
    }

    /** As V092 leaves those that were made with shares. */
    private static Prescriber.Made begunAndLost(Map<String, Object> wish) throws SQLException {
        Prescriber.Made made = Prescriber.campaign(wish);
        begin(made);
        try (InstanceHandle<DataSource> source = Arc.container().instance(DataSource.class);
                Connection connection = source.get().getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update campaign set definition = definition::jsonb - 'stages' where campaign_id = ?::uuid")) {
            update.setString(1, made.id());
            assertThat(update.executeUpdate()).isOne();
        }
        return made;
    }

    private static void begin(Prescriber.Made made) {
        People.someone()
                .creates()
                .body(Map.of("campaignCode", made.code()))
                .post("/v1/sittings")
                .then()
                .statusCode(201);
    }

    private static Response change(Prescriber.Made made, int version, Map<String, Object> wish) {
        return People.as("marc")
                .header("If-Match", "\"" + version + "\"")
                .body(wish)
                .put(made.path());
    }
}
