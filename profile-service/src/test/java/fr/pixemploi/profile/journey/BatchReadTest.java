package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.B;
import static fr.pixemploi.profile.journey.World.someone;
import static fr.pixemploi.profile.journey.World.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Many files are read by one call; what is not the caller's looks like what there is not. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class BatchReadTest {
    @Inject
    Sql sql;

    private static ValidatableResponse read(String client, UUID structure, Map<String, Object> which) {
        Map<String, Object> body = new HashMap<>(which);
        body.put("structureId", structure);
        return with(World.TOKENS.forClient(client))
                .body(body)
                .post("/v1/beneficiaries/batch-reads")
                .then();
    }

    private static String called(String client, UUID structure, String externalId) {
        Map<String, Object> body = someone(structure);
        body.put("externalId", externalId);
        body.put("partnerIds", List.of(Map.of("partner", "france-travail", "externalId", "FT-" + externalId)));
        return with(World.TOKENS.forClient(client))
                .body(body)
                .post("/v1/beneficiaries")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void filesAreReadByWhatTheyAreCalledInTheOrderOfTheCall() {
        String one = "VAL-1-" + Ids.next();
        String other = "VAL-2-" + Ids.next();
        String file = called("partner-alpha", A, one);
        called("partner-beta", B, other);
        read("partner-reader", A, Map.of("externalIds", List.of(other, one, " ", "nobody", " " + one)))
                .statusCode(200)
                .body("items.externalId", contains(other, one, "", "nobody", one))
                .body("items.beneficiary.id", contains(file, file))
                .body("items[1].beneficiary.externalId", equalTo(one))
                .body("items[1].code", nullValue())
                .body("items[0].code", equalTo("not-found"))
                .body("items[2].code", equalTo("not-found"));
        read("partner-reader", A, Map.of("externalIds", List.of("FT-" + one), "partner", "france-travail"))
                .body("items.beneficiary.id", contains(file));
    }

    @Test
    void aFileOfSomebodyElseLooksLikeNone() {
        String own = called("partner-alpha", A, "VAL-" + Ids.next());
        String others = called("partner-beta", B, "VAL-" + Ids.next());
        String nobodys = Ids.next().toString();
        read("partner-reader", A, Map.of("beneficiaryIds", List.of(others, nobodys, own)))
                .body("items.code", contains("not-found", "not-found", null))
                .body("items[0].size()", equalTo(2))
                .body("items[1].size()", equalTo(2))
                .body("items[2].beneficiary.id", equalTo(own));
        read("partner-reader", B, Map.of("beneficiaryIds", List.of(others))).statusCode(404);
        read("partner-writer", A, Map.of("beneficiaryIds", List.of(own))).statusCode(403);
    }

    @Test
    void eachWhoseFileIsShownWillKnow() {
        String file = called("partner-alpha", A, "VAL-" + Ids.next());
        read("partner-reader", A, Map.of("beneficiaryIds", List.of(file, Ids.next())));
        assertThat(sql.query(
                                "select what from person_read where beneficiary_id = ? and role = 'partner'",
                                UUID.fromString(file))
                        .list(row -> row.text("what")))
                .containsExactly("file");
    }

    @Test
    void twoHundredAreReadAndNotOneMoreNorInTwoWays() {
        List<UUID> many = Stream.generate(Ids::next).limit(200).toList();
        read("partner-reader", A, Map.of("beneficiaryIds", many))
                .statusCode(200)
                .body("items", hasSize(200));
        read(
                        "partner-reader",
                        A,
                        Map.of(
                                "beneficiaryIds",
                                Stream.generate(Ids::next).limit(201).toList()))
                .statusCode(422)
                .body("errors.pointer", contains("/beneficiaryIds"));
        read("partner-reader", A, Map.of("beneficiaryIds", many, "externalIds", List.of("VAL")))
                .statusCode(422);
        read("partner-reader", A, Map.of()).statusCode(422);
    }
}
