package fr.pixemploi.assessment.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.assessment.bank.review.sheet.AnswerSheets;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import io.restassured.response.Response;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;

/** Plays sittings over HTTP, knowing the answers from the author's sheet. */
final class Player {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode SHEET = sheet();

    private final People.Person person;
    private final String sitting;

    Player(People.Person person, String sitting) {
        this.person = person;
        this.sitting = sitting;
    }

    static Player start(People.Person person, String body) {
        return new Player(
                person,
                person.creates()
                        .body(body)
                        .post("/v1/sittings")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    String sitting() {
        return sitting;
    }

    /** Stops before the last question. */
    Response end() {
        return person.asks().post("/v1/sittings/" + sitting + "/end");
    }

    /** The line of an item as this sitting sees it. */
    JsonNode line(String itemId) {
        JsonNode line = SHEET.get(itemId);
        return line.get("varies").booleanValue() ? ofVariant(itemId) : line;
    }

    private JsonNode ofVariant(String itemId) {
        return ofVariant(
                "select seed || coalesce(' ' || session_seed || ' ' || seat, '') from sitting where id = ?::uuid",
                sitting,
                itemId);
    }

    /** The line of a variant, whose seed a statement reads by an id. */
    static JsonNode ofVariant(String seed, String id, String itemId) {
        try (InstanceHandle<DataSource> source = Arc.container().instance(DataSource.class);
                Connection connection = source.get().getConnection();
                PreparedStatement select = connection.prepareStatement(seed)) {
            select.setString(1, id);
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                var answers = new ByteArrayOutputStream();
                AnswerSheets.answer(
                        new BufferedReader(new StringReader(itemId + " " + rows.getString(1))),
                        new PrintStream(answers));
                return JSON.readTree(answers.toByteArray());
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A reply without what is fresh at each reading: the signatures of addresses. */
    static String withoutSignatures(String reply) {
        return reply.replaceAll("\\?expires=\\d+&signature=[0-9a-f]+", "");
    }

    JsonNode see() {
        return json(person.asks().get("/v1/sittings/" + sitting));
    }

    Response answer(int number, Object response) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("number", number);
        body.put("response", response);
        return send(body);
    }

    /** An answer as it stands. */
    Response send(Map<String, Object> body) {
        return person.asks().body(write(body)).post("/v1/sittings/" + sitting + "/answers");
    }

    Response answer(JsonNode question, boolean right) {
        JsonNode line = line(question.get("itemId").asText());
        int number = question.get("number").asInt();
        String kind = right ? "right" : "wrong";
        return answer(number, line.has(kind) ? line.get(kind) : sent(number, line.get(kind + "File")));
    }

    /** Sends a file and gives the answer that names it. */
    private Map<String, String> sent(int number, JsonNode file) {
        try {
            String upload = upload(
                            number,
                            file.get("name").asText(),
                            file.get("content").binaryValue())
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("uploadId");
            return Map.of("type", "file-upload", "uploadId", upload);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Response upload(int number, String name, byte[] content) {
        return person.asks()
                .contentType("application/octet-stream")
                .queryParam("number", number)
                .queryParam("name", name)
                .body(content)
                .post("/v1/sittings/" + sitting + "/uploads");
    }

    /** Answers up to {@code count} questions and gives the last reply. */
    JsonNode play(int count, boolean right) {
        return play(count, question -> answer(question, right));
    }

    /** The same by "I do not know". */
    JsonNode skip(int count) {
        return play(count, question -> answer(question.get("number").asInt(), Map.of("type", "skip")));
    }

    private JsonNode play(int count, Function<JsonNode, Response> given) {
        JsonNode question = see().get("question");
        JsonNode reply = null;
        for (int i = 0; i < count && question != null && !question.isNull(); i++) {
            Response answered = given.apply(question);
            answered.then().statusCode(200);
            reply = json(answered);
            question = reply.get("next");
        }
        return reply;
    }

    static JsonNode json(Response response) {
        try {
            return JSON.readTree(response.asString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode sheet() {
        try {
            Path file = Files.createTempFile("answers", ".json");
            AnswerSheets.write(file);
            JsonNode sheet = JSON.readTree(file.toFile());
            Files.delete(file);
            return sheet;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
