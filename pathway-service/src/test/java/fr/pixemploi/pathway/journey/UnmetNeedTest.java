package fr.pixemploi.pathway.journey;

import static fr.pixemploi.pathway.journey.World.A;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Those who buy training will know what was missing, and where. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class UnmetNeedTest {
    @Inject
    Sql sql;

    private List<String> kept(Response recommendation) {
        recommendation.then().statusCode(201);
        return sql.query("""
                        select territory, competence, level, required, reason, sessions > 0 as some from unmet_need
                        where recommendation_id = ? order by 2, 5
                        """, UUID.fromString(recommendation.path("recommendationId")))
                .list(row -> String.join(
                        " ",
                        row.textOrNull("territory"),
                        row.text("competence"),
                        row.integer("level") + ">" + row.integer("required"),
                        row.text("reason"),
                        row.truth("some") ? "some" : "none"));
    }

    @BeforeEach
    void theStructureIsKnown() {
        know(false);
    }

    private void know(boolean sandbox) {
        sql.update("""
                insert into known_structure (structure_id, name, kind, time_zone, sandbox)
                values (?, 'Mission locale d''Exemple', 'mission-locale', 'Europe/Paris', ?)
                on conflict (structure_id) do update set sandbox = excluded.sandbox
                """, A, sandbox);
    }

    @Test
    void whatKeptTrainingOutIsCountedByTerritoryCompetenceAndLevel() {
        World.Person person = World.aPersonSharingWithA("besoin", Map.of("2.1", 0, "1.1", 5));
        assertThat(kept(World.recommend(person.id(), A, Map.of("maxHours", 1, "commune", "97411"))))
                .contains("974 2.1 0>3 hours some")
                .allMatch(line -> line.startsWith("974 2.1 0>3 "));
        assertThat(kept(World.recommend(person.id(), A, Map.of("maxHours", 1)))).contains("null 2.1 0>3 hours some");
    }

    @Test
    void whatMadeUpPeopleLackIsNotMissing() {
        World.Person person = World.aPersonSharingWithA("besoin-inventé", Map.of("2.1", 0));
        know(true);
        try {
            assertThat(kept(World.recommend(person.id(), A, Map.of("maxHours", 1))))
                    .isEmpty();
        } finally {
            know(false);
        }
    }

    @Test
    void whatAnOptionIsLikelyToBringIsNotMissing() {
        World.Person person = World.aPersonSharingWithA("besoin-couvert", Map.of("2.1", 2));
        Response recommendation = World.recommend(person.id(), A);
        assertThat(recommendation.<List<List<String>>>path("options.remaining")).anyMatch(List::isEmpty);
        assertThat(kept(recommendation)).isEmpty();
    }
}
