package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.B;
import static fr.pixemploi.profile.journey.World.LATER;
import static fr.pixemploi.profile.journey.World.TOKENS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.pixemploi.kit.event.inbox.Rebuilds;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A structure's own system reads on, in one feed, what happened to the people whom the structure follows. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class NewsTest {
    @Inject
    Sql sql;

    @Inject
    Rebuilds rebuilds;

    private static Response page(String partner, UUID structure, @Nullable String cursor) {
        var call = World.with(TOKENS.forClient(partner)).queryParam("structureId", structure);
        return (cursor == null ? call : call.queryParam("cursor", cursor)).get("/v1/news");
    }

    /** From the beginning to the end, as a partner reads it. */
    private static List<Map<String, Object>> all(String partner, UUID structure) {
        List<Map<String, Object>> read = new ArrayList<>();
        String cursor = null;
        String next = "";
        while (!next.equals(cursor)) {
            cursor = next.isEmpty() ? null : next;
            Response page = page(partner, structure, cursor);
            read.addAll(page.then().statusCode(200).extract().path("items"));
            next = page.path("nextCursor");
        }
        return read;
    }

    private static List<String> typesOf(UUID person) {
        return all("partner-alpha", A).stream()
                .filter(news -> person.toString().equals(news.get("beneficiaryId")))
                .map(news -> (String) news.get("type"))
                .toList();
    }

    private static void awaitTypes(UUID person, String... types) {
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(typesOf(person)).containsExactly(types));
    }

    private static void tell(String topic, String type, UUID key, UUID aggregate, Map<String, Object> data) {
        Topic.of(topic).send(Ids.next().toString(), type, key, aggregate, 1, data);
    }

    private static void tellSitting(UUID person, UUID structure) {
        UUID sitting = Ids.next();
        tell(
                "assessment.sitting",
                "fr.pixemploi.assessment.sitting-started.v1",
                person,
                sitting,
                Map.of(
                        "sittingId",
                        sitting,
                        "beneficiaryId",
                        person,
                        "campaignCode",
                        "PXEMPR346",
                        "startedAt",
                        Instant.now().toString(),
                        "attempt",
                        1,
                        "structureId",
                        structure));
    }

    @Test
    void whatHappensToAPersonIsReadInOrderByTheirStructureAlone() {
        World.Person person = World.aPersonOfA();
        tellSitting(person.id(), A);
        awaitTypes(person.id(), "person-registered", "sitting-started");
        UUID result = World.aResult(person.id(), Instant.now().toString(), Map.of("1.1", 3));
        UUID grant = World.consent(person.id(), A, LATER, List.of(result));
        awaitTypes(person.id(), "person-registered", "sitting-started", "sharing-given", "result-available");
        UUID pathway = Ids.next();
        tell(
                "pathway.pathway",
                "fr.pixemploi.pathway.pathway-prescribed.v1",
                person.id(),
                pathway,
                Map.of(
                        "pathwayId",
                        pathway,
                        "beneficiaryId",
                        person.id(),
                        "structureId",
                        A,
                        "prescribedAt",
                        Instant.now().toString()));
        awaitTypes(
                person.id(),
                "person-registered",
                "sitting-started",
                "sharing-given",
                "result-available",
                "pathway-prescribed");
        assertThat(all("partner-alpha", A))
                .filteredOn(news -> result.toString().equals(news.get("subjectId")))
                .singleElement()
                .satisfies(news -> assertThat(news).containsEntry("structureId", A.toString()));
        assertThat(all("partner-alpha", A))
                .extracting(news -> ((Number) news.get("position")).longValue())
                .isSorted();
        assertThat(all("partner-beta", B).toString())
                .doesNotContain(person.id().toString(), result.toString(), grant.toString());
        page("partner-beta", A, null).then().statusCode(404);
    }

    @Test
    void whatWasTakenBackIsToldNoMoreAndThatItWas() {
        World.Person person = World.aPersonOfA();
        UUID result = World.aResult(person.id(), Instant.now().toString(), Map.of("1.1", 3));
        UUID grant = World.consent(person.id(), A, LATER, List.of(result));
        awaitTypes(person.id(), "person-registered", "sharing-given", "result-available");
        person.calls().delete("/v1/sharings/" + grant).then().statusCode(204);
        awaitTypes(person.id(), "person-registered", "sharing-withdrawn");
    }

    @Test
    void aTestOfAnotherStructureAndACertificateOfWhoSharesNothingAreToldToNobody() {
        World.Person person = World.aPersonOfA();
        tellSitting(person.id(), B);
        UUID certificate = Ids.next();
        tell(
                "certification.certificate",
                "fr.pixemploi.certification.certificate-published.v1",
                Ids.next(),
                certificate,
                Map.of(
                        "certificateId", certificate,
                        "candidateId", Ids.next(),
                        "beneficiaryId", person.id(),
                        "sessionId", Ids.next(),
                        "publishedAt", Instant.now().toString()));
        World.Person after = World.aPersonOfA();
        tellSitting(after.id(), A);
        awaitTypes(after.id(), "person-registered", "sitting-started");
        assertThat(typesOf(person.id())).containsExactly("person-registered");
        // Nor to the other structure, which has no file of the person.
        assertThat(all("partner-beta", B).toString()).doesNotContain(person.id().toString());
    }

    @Test
    void rebuildingAReadModelTellsNothing() {
        World.Person person = World.aPersonOfA();
        UUID result = World.aResult(person.id(), Instant.now().toString(), Map.of("1.1", 3));
        World.consent(person.id(), A, LATER, List.of(result));
        awaitTypes(person.id(), "person-registered", "sharing-given", "result-available");
        rebuilds.rebuild("assessment.result.state");
        rebuilds.rebuild("certification.certificate.state");
        World.Person after = World.aPersonOfA();
        awaitTypes(after.id(), "person-registered");
        awaitTypes(person.id(), "person-registered", "sharing-given", "result-available");
    }

    @Test
    void whoeverReadsOnMissesNothingThatIsCommittedLate() {
        UUID late = Ids.next();
        UUID file = World.aPersonOfA().id();
        String read = QuarkusTransaction.requiringNew().call(() -> {
            sql.update(
                    "insert into news (id, structure_id, beneficiary_id, type, subject_id, happened_at) values (?, ?, ?, 'person-registered', ?, now())",
                    late,
                    A,
                    file,
                    late);
            World.Person faster = World.aPersonOfA();
            awaitTypes(faster.id(), "person-registered");
            return endOfFeed();
        });
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(page("partner-alpha", A, read)
                                .then()
                                .statusCode(200)
                                .extract()
                                .<List<String>>path("items.id"))
                        .contains(late.toString()));
    }

    private static String endOfFeed() {
        String cursor = null;
        String next = page("partner-alpha", A, null).path("nextCursor");
        while (!next.equals(cursor)) {
            cursor = next;
            next = page("partner-alpha", A, cursor).path("nextCursor");
        }
        return next;
    }

    @Test
    void placesGoOnAboveThoseOfBeforeARestore() {
        awaitTypes(World.aPersonOfA().id(), "person-registered");
        String read = endOfFeed();
        // As a backup brings it back.
        sql.update("update news_place set last_position = 0");
        UUID after = World.aPersonOfA().id();
        awaitTypes(after, "person-registered");
        assertThat(page("partner-alpha", A, read).<List<String>>path("items.beneficiaryId"))
                .contains(after.toString());
    }

    @Test
    void onlyWhatIsAskedForIsRead() {
        World.Person person = World.aPersonOfA();
        tellSitting(person.id(), A);
        awaitTypes(person.id(), "person-registered", "sitting-started");
        World.with(TOKENS.forClient("partner-alpha"))
                .queryParam("structureId", A)
                .queryParam("type", "sitting-started")
                .queryParam("limit", 100)
                .get("/v1/news")
                .then()
                .statusCode(200)
                .body("items.findAll { it.type != 'sitting-started' }.size()", equalTo(0));
        assertThat(World.with(TOKENS.forClient("partner-alpha"))
                        .queryParam("structureId", A)
                        .queryParam("since", Instant.now().plusSeconds(3600).toString())
                        .get("/v1/news")
                        .<List<Object>>path("items"))
                .isEmpty();
        World.with(TOKENS.forClient("partner-alpha"))
                .queryParam("structureId", A)
                .queryParam("type", "everything")
                .get("/v1/news")
                .then()
                .statusCode(422);
    }
}
