package fr.pixemploi.local.journey;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.local.layout.Service;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * The mission locale has a team, and its adviser people who are hers: two of them need her today. Played once more on the same data, it makes
 * nobody twice.
 */
final class TeamSteps {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalTime AFTER_LUNCH = LocalTime.of(14, 0);

    private final Cast cast;
    private final Story story;

    TeamSteps(Cast cast, Story story) {
        this.cast = cast;
        this.story = story;
    }

    void followPeople() {
        String nadiasEntry = join("nadia", "Nadia", "Conseil", "adviser");
        join("marc", "Marc", "Pilote", "manager");
        String interviewed = file("DEMO-ENTRETIEN", "Mehdi");
        String withoutEquipment = file("DEMO-MATERIEL", "Sonia");
        Api nadia = cast.person("nadia", Service.PROFILE);
        Api correcting = nadia.with(Map.of("If-Match", "*"));
        correcting
                .send(
                        "PATCH",
                        "/v1/beneficiaries/" + interviewed + "/follow-up",
                        Map.of(
                                "interviewAt",
                                LocalDate.now(PARIS)
                                        .atTime(AFTER_LUNCH)
                                        .atZone(PARIS)
                                        .toOffsetDateTime()
                                        .toString()))
                .expect(204);
        correcting
                .send(
                        "PATCH",
                        "/v1/beneficiaries/" + withoutEquipment + "/situation",
                        Map.of("equipment", Map.of("computer", false, "smartphone", false, "connection", "none")))
                .expect(200);
        nadia.post(
                        "/v1/staff/" + nadiasEntry + "/people",
                        Map.of("beneficiaryIds", List.of(interviewed, withoutEquipment)))
                .expect(204);
        story.tell(
                "Nadia follows two more people: Mehdi, whom she meets today, and Sonia, who has nothing to learn with.");
    }

    /** Invited by the manager, accepted by the one who has the account already; returns the entry in the staff. */
    private String join(String account, String firstName, String lastName, String role) {
        Api.Answer invited = cast.person("marc", Service.PROFILE)
                .post(
                        "/v1/structures/" + Cast.MISSION_LOCALE + "/staff",
                        Map.of(
                                "email",
                                account + "@exemple.test",
                                "firstName",
                                firstName,
                                "lastName",
                                lastName,
                                "roles",
                                List.of(role)));
        if (!invited.code().equals("already-staff")) invited.expect(201);
        Api own = cast.person(account, Service.PROFILE);
        JsonNode offered = Api.until(
                        () -> own.get("/v1/memberships/me"),
                        answer -> !entry(answer.body()).isEmpty())
                .body();
        String entry = entry(offered);
        own.post("/v1/memberships/" + entry + "/acceptance", null).expect(200);
        return entry;
    }

    private static String entry(JsonNode memberships) {
        for (JsonNode one : memberships.path("items"))
            if (one.path("structureId").asText().equals(Cast.MISSION_LOCALE.toString()))
                return one.path("id").asText();
        return "";
    }

    private String file(String externalId, String firstName) {
        Api nadia = cast.person("nadia", Service.PROFILE);
        JsonNode known = nadia.get("/v1/beneficiaries?structureId=" + Cast.MISSION_LOCALE + "&externalId=" + externalId)
                .expect(200)
                .path("items");
        JsonNode file = known.isEmpty()
                ? nadia.post(
                                "/v1/beneficiaries",
                                Map.of(
                                        "structureId",
                                        Cast.MISSION_LOCALE,
                                        "externalId",
                                        externalId,
                                        "firstName",
                                        firstName,
                                        "lastName",
                                        "Exemple"))
                        .expect(201)
                : known.get(0);
        return file.path("id").asText();
    }
}
