package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.kit.database.StoredTexts;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.ErasedPeople;
import fr.pixemploi.kit.security.KnownPeople;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.profile.indicator.domain.Cohorts;
import fr.pixemploi.profile.indicator.domain.Indicators;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The Pixometre counts people by what they share. A structure made up here keeps the other tests' people out of the numbers. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class IndicatorsTest {
    @Inject
    Cohorts cohorts;

    @Inject
    Sql sql;

    @Inject
    DataSource database;

    @Inject
    ErasedPeople erased;

    @Inject
    KnownPeople known;

    private UUID someoneSharing(UUID structure, String until, Map<String, Integer> levels) {
        UUID person = Ids.next();
        UUID result = World.aResult(person, "2026-11-20T10:00:00Z", levels);
        World.consent(person, structure, until, List.of(result));
        return person;
    }

    @Test
    void onlyPeopleWithAnActiveGrantCountWhereResultsMatter() {
        UUID structure = Ids.next();
        UUID independent = someoneSharing(structure, World.LATER, Map.of("1.1", 4, "1.2", 2));
        UUID beginner = someoneSharing(structure, World.LATER, Map.of("1.1", 1, "1.2", 2));
        someoneSharing(structure, "2020-01-01T00:00:00Z", Map.of("1.1", 7));
        UUID newer = World.aResult(independent, "2026-11-21T10:00:00Z", Map.of("1.2", 3));
        World.consent(independent, structure, World.LATER, List.of(newer));
        World.aResult(beginner, "2026-11-22T10:00:00Z", Map.of("1.1", 7));
        World.tellCertificate(Ids.next(), 1, independent, "published");
        World.tellCertificate(Ids.next(), 1, Ids.next(), "published");
        World.tellPathway(Ids.next(), 1, beginner, structure, "completed", 3);
        World.tellPathway(Ids.next(), 1, independent, structure, "accepted", 0);
        Awaitility.await().atMost(Patience.FAR).untilAsserted(() -> {
            Instant now = Instant.now();
            Indicators expected = new Indicators(structure, 0, 2, 1, 2, 1, 56 + 24, 40.0, 0.5, now);
            assertThat(cohorts.count(structure, now)).isEqualTo(expected);
        });
        assertThat(cohorts.count(structure, World.END.plus(Duration.ofDays(366)))
                        .assessed())
                .isZero();
    }

    @Test
    void aResultScoredAgainCountsInsteadOfTheOneItReplaces() {
        UUID structure = Ids.next();
        UUID person = Ids.next();
        UUID faulty = World.aResult(person, "2026-11-20T10:00:00Z", Map.of("1.1", 4, "1.2", 5));
        World.consent(person, structure, World.LATER, List.of(faulty));
        UUID other = someoneSharing(structure, World.LATER, Map.of("1.1", 4));
        World.tellReplacing(faulty, Ids.next(), person, "2026-11-20T10:00:00Z", Map.of("1.1", 1));
        assertThat(other).isNotEqualTo(person);
        Awaitility.await().atMost(Patience.FAR).untilAsserted(() -> {
            Instant now = Instant.now();
            assertThat(cohorts.count(structure, now))
                    .isEqualTo(new Indicators(structure, 0, 2, 0, 0, 0, 8 + 32, 20.0, 0.5, now));
        });
    }

    @Test
    void whoIsErasedCountsOnUntilTheGrantWouldHaveEnded() {
        UUID structure = Ids.next();
        UUID independent = someoneSharing(structure, World.LATER, Map.of("1.1", 4, "1.2", 2));
        UUID beginner = someoneSharing(structure, World.LATER, Map.of("1.1", 1, "1.2", 2));
        World.tellCertificate(Ids.next(), 1, independent, "published");
        World.tellPathway(Ids.next(), 1, independent, structure, "completed", 3);
        World.tellPathway(Ids.next(), 1, independent, structure, "accepted", 0);
        World.tellPathway(Ids.next(), 1, beginner, structure, "accepted", 0);
        Indicators all = awaitCounted(structure, 2, 1, 3);
        erase(Set.of(independent));
        assertThat(asIf(all)).isEqualTo(asIf(cohorts.count(structure, Instant.now())));
        // Done again it counts nothing twice.
        erase(Set.of(independent));
        assertThat(asIf(all)).isEqualTo(asIf(cohorts.count(structure, Instant.now())));
        // The grants would have ended before.
        Indicators later = cohorts.count(structure, World.END.plus(Duration.ofDays(60)));
        assertThat(later.assessed()).isZero();
        assertThat(later.certified()).isZero();
        assertThat(later.prescribed()).isEqualTo(3);
        assertThat(StoredTexts.tablesWith(database, independent.toString())).isEmpty();
    }

    @Test
    void whoSharesNothingAnyMoreIsNotAssessedAfterwardsEither() {
        UUID structure = Ids.next();
        UUID person = someoneSharing(structure, "2020-01-01T00:00:00Z", Map.of("1.1", 4));
        World.tellPathway(Ids.next(), 1, person, structure, "accepted", 0);
        awaitCounted(structure, 0, 0, 1);
        erase(Set.of(person));
        assertThat(cohorts.count(structure, Instant.now()).assessed()).isZero();
        assertThat(cohorts.count(structure, Instant.now()).prescribed()).isEqualTo(1);
    }

    private Indicators awaitCounted(UUID structure, long assessed, long certified, long prescribed) {
        return Awaitility.await()
                .atMost(Patience.FAR)
                .until(
                        () -> cohorts.count(structure, Instant.now()),
                        counted -> counted.assessed() == assessed
                                && counted.certified() == certified
                                && counted.prescribed() == prescribed);
    }

    private void erase(Set<UUID> people) {
        UUID erasure = Ids.next();
        QuarkusTransaction.requiringNew().run(() -> {
            erased.begin(erasure, people.stream().map(ErasedPeople::hash).toList());
            // News alone made them known here.
            known.note(people);
        });
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> sql.query(
                                "select 1 from erasure_work where erasure_id = ? and completed_at is not null", erasure)
                        .exists());
    }

    /** But for the moment of counting. */
    private static Indicators asIf(Indicators counted) {
        return new Indicators(
                counted.structureId(),
                counted.registered(),
                counted.assessed(),
                counted.certified(),
                counted.prescribed(),
                counted.completedPathways(),
                counted.totalPix(),
                counted.meanPix(),
                counted.shareIndependent(),
                Instant.EPOCH);
    }

    @Test
    void nobodyAssessedMeansNoShareRatherThanZero() {
        Indicators none = cohorts.count(Ids.next(), Instant.now());
        assertThat(none.shareIndependent()).isNull();
        assertThat(none.meanPix()).isNull();
        assertThat(none.totalPix()).isZero();
    }

    @Test
    void thoseWhoWorkInTheStructureSeeThem() {
        World.register("nadia", World.A);
        int registered = as("marc")
                .queryParam("structureId", World.A)
                .get("/v1/indicators")
                .then()
                .statusCode(200)
                .extract()
                .path("registered");
        assertThat(registered).isPositive();
        as("bruno")
                .queryParam("structureId", World.A)
                .get("/v1/indicators")
                .then()
                .statusCode(404);
        as("lea")
                .queryParam("structureId", World.A)
                .get("/v1/indicators")
                .then()
                .statusCode(403);
        as("marc").get("/v1/indicators").then().statusCode(422).body("errors[0].pointer", equalTo("?structureId"));
        as("marc").get("/v1/indicators").then().body("instance", nullValue());
    }
}
