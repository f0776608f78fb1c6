package fr.pixemploi.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.assessment.bank.inspection.Hostile;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemBanks;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.bank.item.task.Task;
import fr.pixemploi.assessment.sitting.domain.Sittings;
import fr.pixemploi.assessment.sitting.domain.answer.Uploads;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Files that people send, and addresses of files that they are given, over REST. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class UploadsTest {
    @TestHTTPResource(value = "/health/ready", management = true)
    URI ready;

    @Inject
    ItemBanks banks;

    @Inject
    Sittings sittings;

    @Inject
    Uploads uploads;

    @Inject
    DataSource dataSource;

    @Test
    void aFileIsSentForOneQuestionOnlyAndByItsPersonOnly() throws IOException {
        Player player = before(Task.FileUpload.class);
        JsonNode question = player.see().get("question");
        JsonNode right = player.line(question.get("itemId").asText()).get("rightFile");
        String name = right.get("name").asText();
        byte[] content = right.get("content").binaryValue();

        player.upload(2, name, content).then().statusCode(409).body("code", equalTo("question-not-current"));
        People.someone()
                .asks()
                .contentType("application/octet-stream")
                .body(content)
                .post("/v1/sittings/" + player.sitting() + "/uploads?number=1&name=a.txt")
                .then()
                .statusCode(404);
        Player other = before(Task.FileUpload.class);
        String strange = other.upload(1, name, content).then().extract().path("uploadId");
        if (strange == null) strange = UUID.randomUUID().toString();
        player.answer(1, Map.of("type", "file-upload", "uploadId", strange))
                .then()
                .statusCode(422)
                .body("code", equalTo("response-does-not-fit"));
        String own =
                player.upload(1, name, content).then().statusCode(201).extract().path("uploadId");
        Map<String, String> answer = Map.of("type", "file-upload", "uploadId", own);
        String reply = player.answer(1, answer)
                .then()
                .statusCode(200)
                .body("correct", equalTo(true))
                .extract()
                .asString();
        assertThat(Player.withoutSignatures(player.answer(1, answer).asString()))
                .isEqualTo(Player.withoutSignatures(reply));
    }

    @Test
    void noFileIsTakenWhereNoneIsAskedForAndNoMoreThanTen() throws IOException {
        Player choice = before(Task.SingleChoice.class);
        choice.upload(1, "a.txt", new byte[] {'a'}).then().statusCode(409).body("code", equalTo("no-file-asked"));
        Player player = before(Task.FileUpload.class);
        JsonNode file =
                player.line(player.see().at("/question/itemId").asText()).get("rightFile");
        for (int i = 0; i < 10; i++) sent(player, file).then().statusCode(201);
        sent(player, file).then().statusCode(409).body("code", equalTo("too-many-files"));
    }

    @Test
    void filesGoThirtyDaysAfterTheyWereGradedAndADayAfterTheyWereSentInVain() throws Exception {
        Player used = before(Task.FileUpload.class);
        JsonNode question = used.see().get("question");
        used.answer(question, true).then().statusCode(200);
        Player unused = before(Task.FileUpload.class);
        sent(unused, unused.line(unused.see().at("/question/itemId").asText()).get("rightFile"));
        Instant now = Instant.now();

        uploads.delete(now.minus(Duration.ofDays(30)), now.minus(Duration.ofDays(1)));
        assertThat(count(used)).isOne();
        assertThat(count(unused)).isOne();
        uploads.delete(now.minus(Duration.ofDays(30)), now.plusSeconds(60));
        assertThat(count(used)).isOne();
        assertThat(count(unused)).isZero();
        uploads.delete(now.plusSeconds(60), now.minus(Duration.ofDays(1)));
        assertThat(count(used)).isZero();
    }

    @Test
    void anAddressOfAFileHoldsForThatFileAndNoOther() {
        Item item = banks.current().active(Pool.OPEN).stream()
                .filter(candidate -> candidate.files().size() == 1)
                .findFirst()
                .orElseThrow();
        Player player = placed(item);
        String address = player.see().at("/question/files/0/url").asText();
        Response opened = browser(address);
        opened.then().statusCode(200).header("X-Content-Type-Options", "nosniff");
        assertThat(opened.header("Content-Disposition")).startsWith("attachment");
        assertThat(opened.header("Content-Security-Policy")).contains("default-src 'none'");
        for (String forged : new String[] {
            address.replace("/questions/1/", "/questions/2/"),
            address.replaceAll("expires=\\d", "expires=9"),
            address.replaceAll("signature=.", "signature=x"),
            address.replaceAll("&signature=.*", ""),
            address.replace(player.sitting(), UUID.randomUUID().toString())
        }) {
            browser(forged).then().statusCode(404).body("code", equalTo("address-expired"));
        }
        assertThat(address)
                .doesNotContain(String.valueOf(sittings.find(UUID.fromString(player.sitting()))
                        .orElseThrow()
                        .seed()));
    }

    @Test
    void hostileFilesAreRefusedWithTheirReasonAndNothingIsLeft() throws Exception {
        List<String> before = temporaryFiles();
        People.Person person = People.someone();
        Player sheet = taking("xlsx", person);
        byte[] program = Hostile.ascii("MZ\u0090\0\u0003\0\0\0");
        refused(sheet, "a.xlsx", new byte[0], 422, "file-empty");
        refused(sheet, "a.xlsx", program, 422, "file-name-and-content-differ");
        refused(sheet, "a.exe", program, 422, "file-unsupported-format");
        refused(sheet, "ventes.xlsx", Hostile.cut("ventes.xlsx"), 422, "file-damaged");
        refused(sheet, "ventes.xlsm", Hostile.made("ventes.xlsx"), 422, "file-macro");
        refused(
                sheet,
                "ventes.xlsx",
                Hostile.changed("ventes.xlsx", parts -> parts.put("xl/vbaProject.bin", new byte[100])),
                422,
                "file-macro");
        refused(
                sheet,
                "ventes.xlsx",
                Hostile.withType("ventes.xlsx", "xl/workbook.xml", Hostile.XXE),
                422,
                "file-external-entity");
        refused(
                sheet,
                "ventes.xlsx",
                Hostile.changed("ventes.xlsx", parts -> parts.put("xl/media/a.png", new byte[40_000_000])),
                422,
                "file-archive-bomb");
        refused(sheet, "ventes.xlsx", new byte[5_500_000], 413, "file-too-large");
        Player folder = taking("zip", People.someone());
        refused(folder, "a.zip", Hostile.zip(Map.of("a", new byte[20_000_000])), 422, "file-archive-bomb");
        refused(folder, "a.zip", Hostile.zip(Map.of("../../a.txt", new byte[10])), 422, "file-unsafe-path");
        hundredMegabytes(sheet, person);

        assertThat(count(sheet)).isZero();
        assertThat(count(folder)).isZero();
        assertThat(temporaryFiles()).isEqualTo(before);
        RestAssured.get(ready).then().statusCode(200);
        sheet.answer(1, Map.of("type", "skip")).then().statusCode(200);
    }

    private static void refused(Player player, String name, byte[] content, int status, String code) {
        player.upload(1, name, content)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }

    /** So much is refused while it comes: the connection may be closed before all is sent. */
    private static void hundredMegabytes(Player player, People.Person person) throws InterruptedException {
        var body = HttpRequest.BodyPublishers.fromPublisher(
                HttpRequest.BodyPublishers.ofInputStream(() -> new Zeros(100_000_000)), 100_000_000);
        HttpRequest request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port
                        + "/v1/sittings/" + player.sitting() + "/uploads?number=1&name=a.xlsx"))
                .header("Authorization", "Bearer " + person.token())
                .header("Content-Type", "application/octet-stream")
                .POST(body)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(413);
        } catch (IOException closed) {
            assertThat(closed).isNotNull();
        }
    }

    /** As many bytes as wanted, without holding them. */
    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long bytes) {
            left = bytes;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (left <= 0) return -1;
            int given = (int) Math.min(left, length);
            left -= given;
            return given;
        }
    }

    private static List<String> temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(Path::toString)
                    .filter(name -> name.matches(".*(poi|ooxml|upload|vertx|quarkus).*"))
                    // What this service makes there when it starts.
                    .filter(name -> !name.matches(".*(vertx-cache|quarkus-webjar).*"))
                    .sorted()
                    .toList();
        }
    }

    /** A person before a question that takes a kind of file. */
    private Player taking(String format, People.Person person) {
        return placed(
                person,
                banks.current().active(Pool.OPEN).stream()
                        .filter(item -> item.task() instanceof Task.FileUpload task
                                && task.formats().contains(format))
                        .findFirst()
                        .orElseThrow());
    }

    /** Without a token; a specification that is used again would remember parameters of the call before. */
    private static Response browser(String address) {
        return RestAssured.given().urlEncodingEnabled(false).get(address);
    }

    private static Response sent(Player player, JsonNode file) throws IOException {
        return player.upload(1, file.get("name").asText(), file.get("content").binaryValue());
    }

    /** A person before a question of a type. */
    private Player before(Class<? extends Task> type) {
        return placed(banks.current().active(Pool.OPEN).stream()
                .filter(item -> type.isInstance(item.task()))
                .findFirst()
                .orElseThrow());
    }

    private Player placed(Item item) {
        return placed(People.someone(), item);
    }

    private Player placed(People.Person person, Item item) {
        Player player = Player.start(person, SittingJourneyTest.CAMPAIGN);
        PlacedSittings.ask(sittings, player.sitting(), item.id().value());
        return player;
    }

    private int count(Player player) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery(
                        "select count(*) from upload where sitting_id = '" + player.sitting() + "'")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
