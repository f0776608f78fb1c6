package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.Feed.awaitTypes;
import static fr.pixemploi.profile.journey.Feed.page;
import static fr.pixemploi.profile.journey.Feed.tellSitting;
import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.LATER;
import static fr.pixemploi.profile.journey.World.TOKENS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.kit.event.inbox.Rebuilds;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A structure's own system reads on in one feed, and misses nothing. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class NewsTest {
    @Inject
    Sql sql;

    @Inject
    Rebuilds rebuilds;

    @Test
    void newsStandInTheOrderInWhichTheyWereHeardOf() {
        awaitTypes(World.aPersonOfA().id(), "person-registered");
        awaitTypes(World.aPersonOfA().id(), "person-registered");
        assertThat(Feed.all("partner-alpha", A))
                .hasSizeGreaterThan(1)
                .extracting(news -> ((Number) news.get("position")).longValue())
                .isSorted();
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
            sql.update("""
                    insert into news (id, structure_id, beneficiary_id, known_as, type, subject_id, happened_at)
                    values (?, ?, ?, ?, 'person-registered', ?, now())
                    """, late, A, file, file, late);
            World.Person faster = World.aPersonOfA();
            awaitTypes(faster.id(), "person-registered");
            return Feed.end();
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

    @Test
    void placesGoOnAboveThoseOfBeforeARestore() {
        awaitTypes(World.aPersonOfA().id(), "person-registered");
        String read = Feed.end();
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
        List<Map<String, Object>> begun = Feed.all("partner-alpha", A).stream()
                .filter(news -> news.get("type").equals("sitting-started"))
                .toList();
        assertThat(asked("type", "sitting-started")).isNotEmpty().isSubsetOf(begun);
        assertThat(asked("since", Instant.now().plusSeconds(3600).toString())).isEmpty();
        assertThat(asked("since", "+999999999-12-31T23:00:00Z")).isEmpty();
        World.with(TOKENS.forClient("partner-alpha"))
                .queryParam("structureId", A)
                .queryParam("type", "everything")
                .get("/v1/news")
                .then()
                .statusCode(422);
    }

    private static List<Map<String, Object>> asked(String filter, String value) {
        return World.with(TOKENS.forClient("partner-alpha"))
                .queryParam("structureId", A)
                .queryParam("limit", 100)
                .queryParam(filter, value)
                .get("/v1/news")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }
}
