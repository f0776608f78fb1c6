package fr.pixemploi.pathway.journey;

import static fr.pixemploi.pathway.journey.Feeds.FILES;
import static fr.pixemploi.pathway.journey.Feeds.file;
import static fr.pixemploi.pathway.journey.Feeds.imported;
import static fr.pixemploi.pathway.journey.Feeds.live;
import static fr.pixemploi.pathway.journey.Feeds.staged;
import static fr.pixemploi.pathway.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.pathway.catalogue.CatalogueGenerator;
import fr.pixemploi.pathway.catalogue.HostileFiles;
import fr.pixemploi.pathway.catalogue.application.TakeInCatalogue;
import fr.pixemploi.pathway.catalogue.domain.CatalogueRefusal;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Of files that are broken, or meant to do harm, nothing is imported, and their sender is told why. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
class HostileCatalogueTest {
    @Inject
    Sql sql;

    @Inject
    TakeInCatalogue takeIn;

    @Test
    void ofAHostileFileNothingIsImported() throws Exception {
        imported("essai-garde", CatalogueGenerator.of(3, 5));
        for (HostileFiles.Hostile hostile : HostileFiles.all()) {
            assertThatExceptionOfType(CatalogueRefusal.FileRefused.class)
                    .as(hostile.name())
                    .isThrownBy(
                            () -> takeIn.handle("essai-garde", hostile.bytes().get()))
                    .satisfies(refused ->
                            assertThat(refused.faults().getFirst().code()).isEqualTo(hostile.fault()));
        }
        assertThat(live(sql, "essai-garde")).isEqualTo(5);
        assertThat(staged(sql)).isZero();
    }

    @Test
    void whoSendsAHostileFileGetsToReadWhy() throws Exception {
        HostileFiles.Hostile long40 = HostileFiles.all().stream()
                .filter(file -> file.name().equals("a text of 40 MB"))
                .findFirst()
                .orElseThrow();
        HttpRequest post = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + FILES + "?source=essai-texte"))
                .header("Authorization", "Bearer " + World.TOKENS.forUser("ops-omar"))
                .header("Content-Type", "application/octet-stream")
                .header("Accept-Language", "en")
                .POST(HttpRequest.BodyPublishers.ofInputStream(long40.bytes()))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(post, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("catalogue-file-refused", "More than 8 MB for one formation");
        }
        String id = as("ops-omar").get(FILES).path("items.find { it.source == 'essai-texte' }.id");
        as("ops-omar")
                .get(FILES + "/" + id)
                .then()
                .body("state", equalTo("refused"))
                .body("refusedBecause", equalTo("faults"));
        as("ops-omar")
                .get(FILES + "/" + id + "/faults")
                .then()
                .body("items.code", contains("too-large"))
                .body("items.refuses", contains(true));
    }
}
