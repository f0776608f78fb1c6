package fr.pixemploi.profile.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.pixemploi.kit.database.StoredTexts;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.ErasedPeople;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.profile.beneficiary.domain.InvitationCode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** An erasure that the database forgot by a restore is tracked again, by what was said of it. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class RestoredErasureTest {
    @Inject
    Sql sql;

    @Inject
    DataSource database;

    @Test
    void theAccountGoesAndTheReceiptTellsItAlsoWhenAnswersAreHeardFirst() {
        String account = "restauree-" + Ids.next();
        String token = World.TOKENS.newBeneficiary(account);
        UUID person = UUID.fromString(World.with(token)
                .body(Map.of("firstName", "Léa", "lastName", "Exemple"))
                .post("/v1/beneficiaries/me")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        InvitationCode receipt = InvitationCode.draw(RandomGenerator.getDefault());
        UUID erasure = Ids.next();

        Erased.othersAreDone(erasure, List.of());
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> sql.query("select count(*) as n from erasure_answer where erasure_id = ?", erasure)
                                .one(row -> row.integer("n"))
                        == 3);
        Topic.of("profile.erasure")
                .send(
                        Ids.next().toString(),
                        "fr.pixemploi.profile.person-erased.v1",
                        erasure,
                        erasure,
                        1,
                        Map.of(
                                "erasureId",
                                erasure,
                                "personHashes",
                                List.of(ErasedPeople.hash(person)),
                                "cause",
                                "asked-by-person",
                                "textVersion",
                                1,
                                "askedAt",
                                "2026-03-02T08:00:00Z",
                                "dueOn",
                                "2026-04-02",
                                "receiptDigest",
                                receipt.digest()));

        Erased.awaitState(receipt.value(), "ended");
        Erased.seenBy(receipt.value()).then().body("dueOn", equalTo("2026-04-02"));
        assertThat(StoredTexts.tablesWith(database, person.toString())).isEmpty();
        assertThat(World.TOKENS.hasAccount(account)).isFalse();
    }
}
