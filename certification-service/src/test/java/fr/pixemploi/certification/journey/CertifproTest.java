package fr.pixemploi.certification.journey;

import static fr.pixemploi.certification.journey.World.CENTRE;
import static fr.pixemploi.certification.journey.World.aSession;
import static fr.pixemploi.certification.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What a centre brings to Certif'Pro of who was validated for CléA numérique, and how far it has come. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "certification"))
class CertifproTest {

    /** A day that is past everywhere. */
    private static final String PAST = "2026-11-30";

    static final Map<String, Object> ANSWERS = Map.ofEntries(
            Map.entry("registrationStatus", "Demandeuse d'emploi"),
            Map.entry("educationLevel", "Niveau 4"),
            Map.entry("origin", "=HYPERLINK(\"http://exemple.fr\")"),
            Map.entry("funder", "Région; Exemple"),
            Map.entry("phone", "+33 6 00 00 00 00"),
            Map.entry("address", "1 rue de l'Exemple"),
            Map.entry("town", "Exempleville"),
            Map.entry("postalCode", "03200"),
            Map.entry("firstEvaluation", true));

    private static ValidatableResponse says(Validated it, Map<String, Object> answers) {
        return as("claire")
                .header("If-Match", "*")
                .body(answers)
                .put("/v1/sessions/{s}/candidates/{c}/certifpro", it.session(), it.candidate())
                .then();
    }

    private static ValidatableResponse lines(UUID session) {
        return as("claire").get("/v1/sessions/{id}/certifpro", session).then().statusCode(200);
    }

    private static ValidatableResponse file(UUID session, boolean onlyComplete) {
        return as("claire")
                .queryParam("onlyComplete", onlyComplete)
                .get("/v1/sessions/{id}/certifpro.csv", session)
                .then();
    }

    private static ValidatableResponse step(UUID session, String state, String day, UUID... candidates) {
        return step(lines(session).extract().header("ETag"), session, state, day, candidates);
    }

    private static ValidatableResponse step(String tag, UUID session, String state, String day, UUID... candidates) {
        return as("claire")
                .header("If-Match", tag)
                .body(Map.of("state", state, "on", day, "candidateIds", List.of(candidates)))
                .post("/v1/sessions/{id}/certifpro-steps", session)
                .then();
    }

    private static void theCentreHasASiret() {
        as("claire")
                .header("If-Match", "*")
                .body(Map.of("siret", "12345678900012"))
                .put("/v1/certifpro-centres/{id}", CENTRE)
                .then()
                .statusCode(200)
                .body("siren", equalTo("123456789"));
    }

    @Test
    void theFileIsCompleteBeforeItIsTaken() {
        theCentreHasASiret();
        UUID session = aSession();
        Validated lea = Validated.sat(
                session,
                "certifpro-lea",
                "Léa",
                Map.of("convocationEmail", "conseil@exemple.fr", "usageName", "Modèle"));
        Map<String, Object> abroad = new HashMap<>(
                Map.of("sex", "male", "birthInseeCode", "99352", "birthCity", "Oran", "birthCountry", "Algérie"));
        abroad.put("birthPostalCode", null);
        Validated noe = Validated.sat(session, "certifpro-noe", "Noé", abroad);
        lines(session).body("lines", empty());
        Validated.publish(session, 2);
        lines(session)
                .body("siret", equalTo("12345678900012"))
                .body("lines.firstName", contains("Léa", "Noé"))
                .body("lines.state", contains("proposed", "proposed"))
                .body("lines[0].missing", hasItems("origin", "phone", "firstEvaluation"))
                .body("lines[1].missing", hasItems("email"));
        file(session, false).statusCode(409).body("code", equalTo("certifpro-incomplete"));
        assertThat(file(session, true).statusCode(200).extract().asString().lines())
                .hasSize(1);
        says(lea, ANSWERS).statusCode(200).body("phone", equalTo("+33600000000"));
        file(session, false).statusCode(409);
        Map<String, Object> own = new HashMap<>(ANSWERS);
        own.put("email", "noe@exemple.fr");
        says(noe, own).statusCode(200);
        String table = file(session, false)
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename=certifpro-" + session + ".csv"))
                .extract()
                .asString();
        List<String> rows = table.lines().toList();
        assertThat(rows).hasSize(3);
        assertThat(rows.getFirst()).startsWith("\uFEFFSIREN de l'organisme;").endsWith("première évaluation ?");
        assertThat(rows.getFirst().split(";")).hasSize(26);
        assertThat(rows.get(1)).isEqualTo("""
                        123456789;12345678900012;Demandeuse d'emploi;Niveau 4;"'=HYPERLINK(""http://exemple.fr"")";"Région; Exemple";MME;\
                        Exemple;Modèle;Léa;conseil@exemple.fr;0600000000;1 rue de l'Exemple;;Exempleville;03200;03/02/2001;NON;;NON;\
                        Exempleville;75001;08/12/2026;CléA Numérique by Pix;CERTIFIE;OUI""");
        assertThat(rows.get(2)).contains(";M;Exemple;;Noé;noe@exemple.fr;").contains(";OUI;300;NON;Oran;;08/12/2026;");
    }

    @Test
    void nothingIsTakenBeforeTheCentreSaidItsNumberAndTwoWordsAtOnceAreOne() {
        String tag = as("claire")
                .get("/v1/certifpro-centres/{id}", CENTRE)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        as("claire")
                .header("If-Match", tag)
                .body(Map.of("siret", "12345678900012"))
                .put("/v1/certifpro-centres/{id}", CENTRE)
                .then()
                .statusCode(200);
        as("claire")
                .header("If-Match", tag)
                .body(Map.of("siret", "99999999900012"))
                .put("/v1/certifpro-centres/{id}", CENTRE)
                .then()
                .statusCode(412);
        as("claire")
                .body(Map.of("siret", "12345678900012"))
                .put("/v1/certifpro-centres/{id}", CENTRE)
                .then()
                .statusCode(428);
        as("carole").get("/v1/certifpro-centres/{id}", CENTRE).then().statusCode(404);
    }

    @Test
    void theCentreSaysHowFarItHasComeAndTheCertificateMentionsIt() throws IOException {
        theCentreHasASiret();
        UUID session = aSession();
        Validated lea = Validated.sat(session, "certifpro-steps", "Zoé", Map.of("convocationEmail", "c@exemple.fr"));
        step(session, "sent", PAST, lea.candidate()).statusCode(409).body("code", equalTo("clea-not-validated"));
        Validated.publish(session, 1);
        says(lea, ANSWERS).statusCode(200);
        assertThat(printed(lea)).contains("proposé");
        step(session, "received", PAST, lea.candidate()).statusCode(409).body("code", equalTo("clea-not-sent"));
        step(session, "sent", "2099-01-01", lea.candidate()).statusCode(422).body("code", equalTo("day-to-come"));
        step(session, "sent", PAST, lea.candidate(), UUID.randomUUID()).statusCode(404);
        lines(session).body("lines.state", contains("proposed"));
        for (int again = 0; again < 2; again++)
            step(session, "sent", PAST, lea.candidate()).statusCode(204);
        lines(session).body("lines.state", contains("sent")).body("lines.since", contains(PAST));
        assertThat(file(session, false).statusCode(200).extract().asString().lines())
                .as("who was sent is not sent again")
                .hasSize(1);
        step(session, "proposed", PAST, lea.candidate()).statusCode(204);
        lines(session).body("lines.state", contains("proposed")).body("lines[0].since", nullValue());
        step(session, "sent", PAST, lea.candidate()).statusCode(204);
        step(session, "received", PAST, lea.candidate()).statusCode(204);
        lines(session).body("lines.state", contains("received"));
        assertThat(printed(lea)).doesNotContain("proposé");
        as("carole").get("/v1/sessions/{id}/certifpro", session).then().statusCode(404);

        as("jury-julie")
                .body(Map.of("reason", "À revoir."))
                .post("/v1/jury/candidates/{id}/publication-withdrawal", lea.candidate())
                .then()
                .statusCode(204);
        lines(session).body("lines", empty());
        Validated.again(session);
        lines(session).body("lines", hasSize(1)).body("lines.state", contains("proposed"));
    }

    @Test
    void whatWasSentUnderAFormerIdentityIsNotNotedAsToldOfTheCorrectedOne() {
        theCentreHasASiret();
        UUID session = aSession();
        Validated lea =
                Validated.sat(session, "certifpro-corrected", "Léo", Map.of("convocationEmail", "c@exemple.fr"));
        Validated.publish(session, 1);
        says(lea, ANSWERS).statusCode(200);
        ValidatableResponse taken = file(session, false).statusCode(200);
        String before = taken.extract().header("ETag");
        assertThat(taken.extract().asString()).contains(";Léo;");
        IdentityCorrectionsTest.accept(IdentityCorrectionsTest.asked(lea, "Léa"));
        step(before, session, "sent", PAST, lea.candidate()).statusCode(412).body("code", equalTo("changed-meanwhile"));
        lines(session).body("lines.state", contains("proposed")).body("lines.toldBefore", contains(false));
        as("claire")
                .body(Map.of("state", "sent", "on", PAST, "candidateIds", List.of(lea.candidate())))
                .post("/v1/sessions/{id}/certifpro-steps", session)
                .then()
                .statusCode(428);
        taken = file(session, false).statusCode(200);
        assertThat(taken.extract().asString()).contains(";Léa;").doesNotContain(";Léo;");
        step(taken.extract().header("ETag"), session, "sent", PAST, lea.candidate())
                .statusCode(204);
        lines(session).body("lines.state", contains("sent"));
    }

    private static String printed(Validated it) throws IOException {
        byte[] pdf = World.with(it.person().token())
                .get("/v1/certificates/{id}/document", it.certificate())
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
