package fr.pixemploi.profile.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** An erasure whose account cannot be removed, since Keycloak is away, waits for it. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
@QuarkusTestResource(value = OwnKeycloak.class, restrictToAnnotatedClass = true)
class ErasureOutageTest {
    @Inject
    Sql sql;

    @Test
    void theAccountGoesOnceKeycloakIsThere() {
        String account = "effacee-" + Ids.next();
        String token = World.TOKENS.newBeneficiary(account);
        UUID person = UUID.fromString(World.with(token)
                .body(Map.of("firstName", "Léa", "lastName", "Exemple"))
                .post("/v1/beneficiaries/me")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        OwnKeycloak.end();

        String receipt = Erased.receipt(Erased.ask(token));
        UUID erasure = Erased.idOf(sql, person);
        Erased.awaitProfile(receipt);
        Erased.othersAreDone(erasure, List.of());
        Erased.awaitState(receipt, "closing-account");
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> sql.query(
                                "select 1 from scheduled_tasks where task_name = 'erasure-account' and consecutive_failures > 0")
                        .exists());
        OwnKeycloak.startAgain();

        Erased.awaitState(receipt, "ended");
        assertThat(World.TOKENS.hasAccount(account)).isFalse();
    }
}
