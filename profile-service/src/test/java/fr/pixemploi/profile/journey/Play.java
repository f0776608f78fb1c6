package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.as;
import static io.restassured.RestAssured.given;

import fr.pixemploi.local.patience.Patience;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;

/** A game of A that goes on, as Marc makes it, and people of A who play in it. */
record Play(String id, String wall, List<String> codes) {
    static Map<String, Object> wanted() {
        return new HashMap<>(Map.of(
                "structureId",
                A,
                "name",
                "Le Pixomètre de l'hiver",
                "teamsAre",
                "groups",
                "firstDay",
                Groups.today().toString(),
                "lastDay",
                Groups.today().plusDays(3).toString(),
                "teams",
                List.of("Cigales", "Mistrals")));
    }

    static Play made() {
        return of(as("marc").body(wanted()).post("/v1/games"));
    }

    static Play of(Response made) {
        made.then().statusCode(201);
        return new Play(made.path("id"), made.path("wallCode"), made.path("teams.code"));
    }

    static Map<String, Object> seat(String code, String nickname) {
        return new HashMap<>(Map.of("code", code, "nickname", nickname, "agreed", true, "textVersion", 1));
    }

    Response joins(World.Person person, int team, String nickname) {
        return person.calls().body(seat(codes.get(team), nickname)).put("/v1/games/me");
    }

    /** So many people who have joined the first team. */
    List<World.Person> players(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    World.Person person = World.aPersonOfA();
                    joins(person, 0, "Joueur " + i).then().statusCode(200);
                    return person;
                })
                .toList();
    }

    /** A test of one competence that is done now: eight pix a level. */
    static UUID tells(World.Person person, int level) {
        return World.aResult(person.id(), Instant.now().toString(), Map.of("1.1", level));
    }

    /** The same, and the service has heard of it. */
    static UUID takesATest(World.Person person, int level) {
        UUID result = tells(person, level);
        hasHeard(person, result);
        return result;
    }

    static void hasHeard(World.Person person, UUID result) {
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> person.calls()
                        .get("/v1/profiles/me/history")
                        .<List<String>>path("items.resultId")
                        .contains(result.toString()));
    }

    /** Without an account. */
    Response look() {
        return given().accept("application/json").get("/v1/game-walls/" + wall);
    }

    /** Of the first team; null before the first step. */
    Integer pix() {
        return look().path("teams.find { it.name == 'Cigales' }.pix");
    }

    int players() {
        return look().path("teams.find { it.name == 'Cigales' }.players");
    }
}
