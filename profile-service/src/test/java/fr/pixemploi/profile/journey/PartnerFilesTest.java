package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.B;
import static fr.pixemploi.profile.journey.World.someone;
import static fr.pixemploi.profile.journey.World.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A partner's system finds the file of a person by what it calls the person itself, among its own structure's files only, and renews the
 * invitation to it.
 */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class PartnerFilesTest {
    private static ValidatableResponse lookUp(String client, UUID structure, String externalId) {
        return with(World.TOKENS.forClient(client))
                .queryParam("structureId", structure)
                .queryParam("externalId", externalId)
                .get("/v1/beneficiaries")
                .then();
    }

    /** A file of a structure, made by its own system; its id. */
    private static String called(String client, UUID structure, String externalId) {
        Map<String, Object> body = someone(structure);
        body.put("externalId", externalId);
        Response made = with(World.TOKENS.forClient(client)).body(body).post("/v1/beneficiaries");
        made.then().statusCode(201);
        return made.path("id");
    }

    @Test
    void whatAnotherStructureCallsSomebodyIsFoundByNobodyElse() {
        String name = "VAL-" + Ids.next();
        called("partner-alpha", A, name);
        lookUp("partner-beta", B, name).statusCode(200).body("items", empty());
        lookUp("partner-beta", A, name).statusCode(404).body("code", equalTo("not-found"));
        lookUp("partner-beta", UUID.randomUUID(), name).statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void twoStructuresThatCallTwoPeopleTheSameFindEachItsOwn() {
        String name = "VAL-" + Ids.next();
        String ofA = called("partner-alpha", A, name);
        String ofB = called("partner-beta", B, name);
        lookUp("partner-reader", A, name).body("items.id", contains(ofA));
        lookUp("partner-beta", B, name).body("items.id", contains(ofB)).body("nextCursor", nullValue());
    }

    @Test
    void aNameThatNobodyHasFindsNothingAndPartsOfOneNeither() {
        String name = "VAL_" + Ids.next();
        String file = called("partner-alpha", A, name);
        for (String other :
                new String[] {"%", name.replace('_', '-'), name.substring(1), name.toLowerCase(Locale.ROOT), " "})
            lookUp("partner-alpha", A, other).statusCode(200).body("items", empty());
        lookUp("partner-alpha", A, " " + name + "\u2003").body("items.id", contains(file));
        String composed = called("partner-alpha", A, "É" + name);
        lookUp("partner-alpha", A, "E\u0301" + name).body("items.id", contains(composed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 85 05 78 006 084 36", "lea@exemple.test"})
    void aPersonIsNotLookedUpByWhatNamesThemEverywhere(String personal) {
        lookUp("partner-alpha", A, personal)
                .statusCode(422)
                .body("code", equalTo("external-id-is-personal-data"))
                .body("errors.pointer", contains("?externalId"));
    }

    @Test
    void theListItselfIsAsItWas() {
        called("partner-alpha", A, "VAL-" + Ids.next());
        Response page = with(World.TOKENS.forClient("partner-alpha"))
                .queryParam("structureId", A)
                .queryParam("limit", 1)
                .get("/v1/beneficiaries");
        page.then().statusCode(200).body("items.size()", equalTo(1));
    }

    @Test
    void aSystemThatOnlyWritesCorrectsAFileAndReadsNothingOfIt() {
        String path = "/v1/beneficiaries/" + called("partner-writer", A, "VAL-" + Ids.next());
        with(World.TOKENS.forClient("partner-writer"))
                .header("If-Match", "\"1\"")
                .body(Map.of("lastName", "Corrigé"))
                .patch(path)
                .then()
                .statusCode(204)
                .header("ETag", equalTo("\"2\""))
                .body(emptyString());
        with(World.TOKENS.forClient("partner-writer")).get(path).then().statusCode(403);
        with(World.TOKENS.forClient("partner-reader"))
                .get(path)
                .then()
                .statusCode(200)
                .body("lastName", equalTo("Corrigé"));
    }

    private static Response invite(String client, String file) {
        return with(World.TOKENS.forClient(client)).post("/v1/beneficiaries/" + file + "/invitations");
    }

    private static ValidatableResponse open(String code) {
        return with(World.newAccount())
                .body(Map.of("invitationCode", code))
                .post("/v1/beneficiaries/me/account-links")
                .then();
    }

    @Test
    void aRenewedInvitationMakesTheLostCodeVoidAtOnceAndTellsWhoRenewedIt() {
        String file = called("partner-alpha", A, "VAL-" + Ids.next());
        String lost = World.invite("nadia", file);
        Response renewed = invite("partner-alpha", file);
        renewed.then().statusCode(200).body("beneficiaryId", equalTo(file));
        open(lost).statusCode(422).body("code", equalTo("wrong-invitation-code"));
        open(renewed.path("invitationCode"))
                .statusCode(200)
                .body("id", equalTo(file))
                .body("viaInvitation.structureId", equalTo(A.toString()))
                .body("viaInvitation.madeBy", not(equalTo(World.NADIA)));
        invite("partner-alpha", file).then().statusCode(409).body("code", equalTo("file-taken-over"));
    }

    @Test
    void nobodyElsesInvitationIsRenewed() {
        String file = called("partner-alpha", A, "VAL-" + Ids.next());
        String code = World.invite("nadia", file);
        invite("partner-beta", file).then().statusCode(404);
        invite("partner-reader", file).then().statusCode(403);
        open(code).statusCode(200);
    }
}
