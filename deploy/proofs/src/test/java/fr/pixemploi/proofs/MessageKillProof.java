package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.local.Figures;
import fr.pixemploi.local.Platform;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.journey.Cast;
import fr.pixemploi.local.journey.JourneyFailure;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.local.service.ServiceProcess;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Invitations by e-mail while all instances that send them are killed again and again: nobody gets one twice. */
class MessageKillProof {
    private static final int PEOPLE = 300;
    private static final int BETWEEN_KILLS = 60;

    private final Platform platform = RunningPlatform.get();
    private final Cast cast = new Cast(platform.endpoints(), platform.tokens());
    private final String run = "kill-" + UUID.randomUUID().toString().substring(0, 8) + "-";

    @AfterEach
    void everythingRunsAgain() {
        platform.startWhatIsGone();
    }

    @Test
    void nobodyGetsAnInvitationTwiceThoughAllInstancesAreKilledWhileTheySend() throws Exception {
        List<String> files = registered();
        Api nadia = cast.person("nadia", Service.PROFILE);
        int acknowledged = 0;
        int kills = 0;
        for (int person = 0; person < PEOPLE; person++) {
            // Once each, and never again: what got no answer may have been stored.
            try {
                Api.Answer answer =
                        nadia.post("/v1/beneficiaries/" + files.get(person) + "/invitations?send=email", null);
                if (answer.status() == 200) acknowledged++;
            } catch (JourneyFailure e) {
                SimulatedPerson.pause(200);
            }
            if (person % BETWEEN_KILLS == BETWEEN_KILLS - 1) {
                platform.instances(Service.PROFILE).forEach(ServiceProcess::kill);
                kills++;
                platform.startWhatIsGone();
            }
        }
        await().atMost(Patience.FAR).until(() -> rows("'waiting', 'sending'") == 0);
        Map<String, Integer> letters = letters();
        Map<String, Object> figures = new TreeMap<>();
        figures.put("people", PEOPLE);
        figures.put("kills of both instances", kills);
        figures.put("acknowledged", acknowledged);
        figures.put(
                "letters that arrived",
                letters.values().stream().mapToInt(Integer::intValue).sum());
        figures.put("noted as sent", rows("'sent'"));
        figures.put("noted as unsure", rows("'unsure'"));
        figures.put("people with two letters", (int)
                letters.values().stream().filter(many -> many > 1).count());
        assertThat(acknowledged).isGreaterThan(PEOPLE * 9 / 10);
        assertThat(letters).hasSizeGreaterThan(PEOPLE * 9 / 10);
        assertThat(letters.values()).allMatch(many -> many == 1);
        assertThat(rows("'sent', 'unsure'")).isGreaterThanOrEqualTo(acknowledged);
        assertThat(letters).hasSizeGreaterThanOrEqualTo(rows("'sent'"));
        Figures.write("message-kill", "invitations by e-mail", figures);
    }

    private List<String> registered() {
        List<Map<String, String>> people = IntStream.range(0, PEOPLE)
                .mapToObj(person -> Map.of(
                        "externalId",
                        run + person,
                        "firstName",
                        "Lettre",
                        "lastName",
                        "Exemple",
                        "email",
                        run + person + "@exemple.test"))
                .toList();
        JsonNode report = cast.partner("partner-alpha", Service.PROFILE)
                .with(Map.of("Idempotency-Key", run))
                .post("/v1/beneficiaries/batch", Map.of("structureId", Cast.MISSION_LOCALE, "people", people))
                .expect(200);
        List<String> files = new ArrayList<>();
        report.path("items")
                .forEach(item -> files.add(item.path("beneficiaryId").asText()));
        return files;
    }

    /** How many each address got. */
    private Map<String, Integer> letters() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(
                            platform.mailbox().url().resolve("/messages.json"))
                    .timeout(Patience.FAR)
                    .build();
            JsonNode sent = new ObjectMapper()
                    .readTree(client.send(request, HttpResponse.BodyHandlers.ofString())
                            .body());
            Map<String, Integer> letters = new HashMap<>();
            for (JsonNode letter : sent) {
                String to = letter.path("to").asText();
                if (to.contains(run)) letters.merge(to, 1, Integer::sum);
            }
            return letters;
        }
    }

    private int rows(String states) throws SQLException {
        try (Connection connection = StoredRows.connect(Service.PROFILE);
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("""
                        select count(*) from message m join beneficiary b on b.id = m.beneficiary_id
                        where b.external_id like '%s%%' and m.state in (%s)
                        """.formatted(run, states))) {
            count.next();
            return count.getInt(1);
        }
    }
}
