package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.journey.Player;
import fr.pixemploi.local.layout.Service;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** A candidate of a centre's day, who was enrolled by name alone: comes to the door, is let in, and answers. */
final class Examinee {
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1990, 1, 1);

    private final JobSeeker seeker = new JobSeeker(RunningPlatform.get()).register();
    private final Player player;
    private final LocalDate birthDate;
    private final boolean withClea;
    private String candidateId = "";
    private String sittingId = "";
    private JsonNode question;

    /**
     * @param place of the day's candidates, who are told apart by their birth
     * @param withClea whether they sit for CléA numérique, too
     */
    Examinee(int place, Player player, boolean withClea) {
        this.birthDate = FIRST_BIRTH.plusDays(place);
        this.withClea = withClea;
        this.player = player;
    }

    String firstName() {
        return seeker.firstName();
    }

    LocalDate birthDate() {
        return birthDate;
    }

    boolean withClea() {
        return withClea;
    }

    String candidateId() {
        return candidateId;
    }

    void isCandidate(String id) {
        candidateId = id;
    }

    /** What a centre says of the person when it enrols them. */
    Map<String, Object> identity() {
        Map<String, Object> identity = new HashMap<>(Map.of(
                "firstName", firstName(),
                "lastName", "Exemple",
                "sex", "female",
                "birthDate", birthDate.toString(),
                "birthCity", "Exempleville",
                "birthPostalCode", "75001",
                "birthCountry", "France"));
        if (withClea) identity.put("cleaNumerique", true);
        return identity;
    }

    /** Types the code of the door, and gets the one that the invigilator types beside their number. */
    String arrives(String accessCode) {
        return assessment()
                .post("/v1/live-sessions/arrivals", Map.of("accessCode", accessCode))
                .expect(200)
                .path("arrivalCode")
                .asText();
    }

    /** By the leave that the room gave. */
    void starts() {
        JsonNode candidacies = assessment().get("/v1/candidacies").expect(200).path("items");
        assertThat(candidacies).hasSize(1);
        JsonNode own = candidacies.get(0);
        assertThat(own.path("candidateId").asText()).isEqualTo(candidateId);
        JsonNode sitting = assessment()
                .post(
                        "/v1/sittings",
                        Map.of("authorisationId", own.path("authorisationId").asText()))
                .expect(201);
        sittingId = sitting.path("id").asText();
        question = sitting.path("question");
    }

    /** Answers so many questions, or those that are left. */
    void answers(int most) {
        for (int given = 0; given < most && question.hasNonNull("itemId"); given++) {
            JsonNode reply = assessment()
                    .post(sitting("answers"), player.answer(assessment(), sittingId, question))
                    .expect(200);
            question = reply.path("next");
        }
    }

    void answersAll() {
        answers(Integer.MAX_VALUE);
        assertThat(question.hasNonNull("itemId")).isFalse();
    }

    /** Something is wrong with the question that waits. Returns the alert's id. */
    String raisesAlert(String category) {
        int number = question.path("number").asInt();
        String alert = assessment()
                .post(sitting("alerts"), Map.of("number", number, "category", category))
                .expect(201)
                .path("id")
                .asText();
        assessment()
                .post(sitting("answers"), player.answer(assessment(), sittingId, question))
                .expect(409);
        return alert;
    }

    /** Looks at the question again, in whose place there may be another one. */
    void looks() {
        question = assessment().get("/v1/sittings/" + sittingId).expect(200).path("question");
    }

    /** As arranged; another question is put afterwards. */
    void takesABreak() {
        assessment().post(sitting("pause"), null).expect(200);
        assessment().post(sitting("resume"), Map.of()).expect(200);
        looks();
    }

    void leaves() {
        assessment().post(sitting("end"), null).expect(200);
    }

    /** All that was ever certified of the person. */
    JsonNode certificates() {
        return seeker.to(Service.CERTIFICATION)
                .get("/v1/certificates/me")
                .expect(200)
                .path("items");
    }

    JsonNode candidacies() {
        return seeker.to(Service.CERTIFICATION)
                .get("/v1/candidates/me")
                .expect(200)
                .path("items");
    }

    private String sitting(String what) {
        return "/v1/sittings/" + sittingId + "/" + what;
    }

    private Api assessment() {
        return seeker.to(Service.ASSESSMENT);
    }
}
