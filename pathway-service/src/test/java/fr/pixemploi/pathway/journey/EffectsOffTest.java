package fr.pixemploi.pathway.journey;

import static fr.pixemploi.pathway.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.pathway.effectiveness.application.FindEffects;
import fr.pixemploi.pathway.effectiveness.application.LearnEffects;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** As long as the controller names no legal ground nobody's results are read, whoever asks. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class EffectsOffTest {
    @Inject
    Sql sql;

    @Inject
    LearnEffects learnEffects;

    @Inject
    FindEffects findEffects;

    @Test
    void itIsSaidWhyAndNoRunBegins() {
        Response state = as("ops-omar").get("/v1/effectiveness");
        assertThat(state.<String>path("state")).isEqualTo("off");
        assertThat(state.<String>path("offBecause")).isEqualTo("no-legal-ground");
        Response refused = as("ops-omar").post("/v1/effectiveness/runs");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("code")).isEqualTo("effectiveness-off");
    }

    @Test
    void aRunOfTheTimeBeforeReadsNothingAndComesToNothing() {
        UUID run = UUID.randomUUID();
        sql.update("""
                insert into effect_run (id, state, by_the_clock, controller, ground, purposes, rules_version, begun_at)
                values (?, 'running', false, 'Département', 'Fondement', '{formation}', '2026-12', now())
                """, run);
        learnEffects.carryOut(run, () -> false);
        assertThat(sql.query("select failed_because from effect_run where id = ?", run)
                        .<String>one(row -> row.text("failed_because")))
                .isEqualTo("ground-changed");
        sql.update("delete from effect_run where id = ?", run);
    }

    @Test
    void whatWasLearnedBeforeIsNotTold() {
        UUID run = UUID.randomUUID();
        sql.update("""
                insert into effect_run (id, state, by_the_clock, controller, ground, purposes, rules_version, begun_at, ended_at)
                values (?, 'done', false, 'Département', 'Fondement', '{formation}', '2026-12', now(), now())
                """, run);
        assertThat(findEffects.handle()).isEmpty();
        sql.update("delete from effect_run where id = ?", run);
    }
}
