package fr.pixemploi.certification.journey;

import static fr.pixemploi.certification.journey.World.aSession;
import static fr.pixemploi.certification.journey.World.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.ToldReads;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom candidates named takes their results by the secret of a letter, for a time, and the candidates know. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "certification"))
@QuarkusTestResource(value = MailServerOfTest.class, restrictToAnnotatedClass = true)
class ResultFilesTest {
    private static final Pattern SECRET = Pattern.compile("#secret=([A-Za-z0-9_-]{43})");
    private static final int READS = 10;

    @Inject
    Sql sql;

    @ConfigProperty(name = "pixemploi.mail.port")
    int port;

    private GreenMail server;

    @BeforeEach
    void serverIsThere() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    @AfterEach
    void serverGoes() {
        server.stop();
    }

    private static ValidatableResponse open(String secret) {
        return given().contentType("application/json")
                .body(Map.of("secret", secret))
                .post("/v1/result-files")
                .then();
    }

    private static List<String> rows(String secret) {
        return open(secret)
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .extract()
                .asString()
                .lines()
                .toList();
    }

    private String secretTo(String address) throws Exception {
        for (MimeMessage mail : server.getReceivedMessages()) {
            if (!mail.getAllRecipients()[0].toString().equals(address)) continue;
            String text = ((MimeMultipart) mail.getContent())
                    .getBodyPart(0)
                    .getContent()
                    .toString();
            assertThat(text).doesNotContain("Zoé", "Zélie", "480", "Validée");
            Matcher secret = SECRET.matcher(text);
            assertThat(secret.find()).isTrue();
            return secret.group(1);
        }
        throw new AssertionError("no letter to " + address);
    }

    @Test
    void aRecipientTakesTheResultsOfThoseWhoNamedThem() throws Exception {
        UUID session = aSession();
        Validated zoe = Validated.sat(session, "file-a", "Zoé", Map.of("resultRecipientEmail", "conseil@exemple.fr"));
        Validated zelie =
                Validated.sat(session, "file-b", "=Zélie", Map.of("resultRecipientEmail", "Conseil@Exemple.fr"));
        Validated.sat(session, "file-c", "Zénon", Map.of("resultRecipientEmail", "formation@exemple.fr"));
        Validated.publish(session, 3);
        await().atMost(Patience.FAR).until(() -> server.getReceivedMessages().length == 2);
        String secret = secretTo("conseil@exemple.fr");
        assertThat(rows(secret))
                .containsExactly(
                        "\uFEFFNuméro;Nom de naissance;Prénom;Certification Pix;Score;Niveau;CléA numérique",
                        "1;Exemple;Zoé;Validée;480;Indépendant 2;Validée",
                        "2;Exemple;'=Zélie;Validée;480;Indépendant 2;Validée");
        assertThat(rows(secretTo("formation@exemple.fr")))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("3;Exemple;Zénon");
        await().atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(
                                ToldReads.of("certification", zoe.person().id()))
                        .contains("certificate result-recipient"));
        as("jury-julie")
                .body(Map.of("reason", "À revoir."))
                .post("/v1/jury/candidates/{id}/publication-withdrawal", zelie.candidate())
                .then()
                .statusCode(204);
        assertThat(rows(secret)).as("what was taken back is told no more").hasSize(2);
    }

    @Test
    void aSecretOpensItsFileForATimeAndSoManyTimes() throws Exception {
        UUID session = aSession();
        Validated.sat(session, "file-d", "Zita", Map.of("resultRecipientEmail", "limites@exemple.fr"));
        Validated.publish(session, 1);
        await().atMost(Patience.FAR).until(() -> server.getReceivedMessages().length == 1);
        String secret = secretTo("limites@exemple.fr");
        String kept = sql.query("select key_digest from result_letter where session_id = ?", session)
                .one(row -> row.text("key_digest"));
        assertThat(kept).doesNotContain(secret);
        open((secret.charAt(0) == 'x' ? "y" : "x") + secret.substring(1)).statusCode(404);
        sql.update("update result_letter set key_until = now() - interval '1 second' where session_id = ?", session);
        open(secret).statusCode(409).body("code", equalTo("result-file-over"));
        sql.update("update result_letter set key_until = now() + interval '1 day' where session_id = ?", session);
        for (int read = 0; read < READS; read++) rows(secret);
        open(secret).statusCode(409).body("code", equalTo("result-file-over"));
    }
}
