package fr.pixemploi.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.structure.KnownStructures;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests of made-up people are played by the engine, and count nowhere. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class SandboxTest {
    private static final UUID SANDBOX = UUID.fromString("01940000-0000-7000-8000-00000000000d");
    private static final UUID REAL = UUID.fromString("01940000-0000-7000-8000-0000000000f1");
    private static final List<Map<String, Object>> SHORT = List.of(Map.of("campaignCode", "PXCMRT346"));

    @Inject
    Sql sql;

    @Inject
    KnownStructures structures;

    @BeforeEach
    void structuresAreKnown() {
        tell(SANDBOX, true);
        tell(REAL, false);
        await().atMost(Patience.FAR)
                .until(() -> structures.find(SANDBOX).isPresent()
                        && structures.find(REAL).isPresent());
    }

    @Test
    void theSameIsPlayedAgainWithTheSameSeedAlsoByWhoeverTakesItUp() {
        UUID one = made(SANDBOX, 0.5, 7, SHORT, false);
        awaitResults(one, 1);
        UUID interrupted = made(SANDBOX, 0.5, 7, List.of(Map.of("campaignCode", "PXCMRT346", "answers", 3)), false);
        awaitAnswers(interrupted, 3);
        awaitPlayed(interrupted);
        assertThat(results(interrupted)).as("it is left open").isZero();
        play(interrupted, 2, SANDBOX, 0.5, 7, SHORT, false);
        awaitResults(interrupted, 1);

        assertThat(answers(one)).hasSize(10).isEqualTo(answers(interrupted));
        assertThat(pix(one)).isEqualTo(pix(interrupted));
        UUID other = made(SANDBOX, 0.5, 8, SHORT, false);
        awaitResults(other, 1);
        assertThat(answers(other)).isNotEqualTo(answers(one));
    }

    @Test
    void whoeverIsAbleGetsMore() {
        UUID weak = made(SANDBOX, -3, 11, SHORT, false);
        UUID strong = made(SANDBOX, 3, 11, SHORT, false);
        awaitResults(weak, 1);
        awaitResults(strong, 1);
        assertThat(pix(strong)).isGreaterThan(pix(weak));
    }

    @Test
    void nothingOfItCounts() {
        UUID person = made(SANDBOX, 1, 21, SHORT, false);
        awaitResults(person, 1);
        assertThat(of("calibration_answer", "sitting_id", person)).isZero();
        assertThat(of("item_outcome", "sitting_id", person)).isZero();
        assertThat(of("completed_sitting", "id", person)).isZero();
        assertThat(of("answer", "sitting_id", person)).isEqualTo(10);
    }

    @Test
    void aDiagnosisComesToARoute() {
        UUID person = made(SANDBOX, 0, 31, List.of(), true);
        await().atMost(Patience.FAR)
                .until(() -> sql.query("select 1 from diagnosis where beneficiary_id = ? and route is not null", person)
                        .exists());
    }

    @Test
    void nothingIsPlayedForPeopleOfAStructureThatIsNoSandbox() {
        UUID real = made(REAL, 1, 41, SHORT, true);
        UUID elsewhere = People.registered(REAL);
        play(elsewhere, 1, SANDBOX, 1, 41, SHORT, true);
        awaitPlayed(real);
        awaitResults(made(SANDBOX, 1, 42, SHORT, false), 1);
        for (UUID person : List.of(real, elsewhere))
            assertThat(sql.query("""
                            select 1 from sitting where beneficiary_id = ? union all select 1 from diagnosis where beneficiary_id = ?
                            """, person, person).exists()).isFalse();
    }

    private UUID made(UUID structure, double ability, int seed, List<Map<String, Object>> tests, boolean diagnosis) {
        UUID person = People.registered(structure);
        play(person, 1, structure, ability, seed, tests, diagnosis);
        return person;
    }

    private static void play(
            UUID person,
            int version,
            UUID structure,
            double ability,
            int seed,
            List<Map<String, Object>> tests,
            boolean diagnosis) {
        Topic.of("profile.sandbox")
                .send(
                        person + "-" + version,
                        "fr.pixemploi.profile.sandbox-person-made.v1",
                        person,
                        person,
                        version,
                        person,
                        Map.of(
                                "beneficiaryId", person,
                                "structureId", structure,
                                "ability", ability,
                                "seed", seed,
                                "tests", tests,
                                "diagnosis", diagnosis));
    }

    private static void tell(UUID structure, boolean sandbox) {
        Topic.of("profile.structure.state")
                .send(
                        UUID.randomUUID().toString(),
                        "fr.pixemploi.profile.structure-state.v1",
                        structure,
                        structure,
                        System.currentTimeMillis(),
                        null,
                        Map.of(
                                "structureId", structure,
                                "name", "Exemple",
                                "kind", "agency",
                                "timeZone", "Europe/Paris",
                                "sandbox", sandbox));
    }

    private void awaitResults(UUID person, int results) {
        await().atMost(Patience.FAR).until(() -> results(person) == results);
        awaitPlayed(person);
    }

    private void awaitAnswers(UUID person, int number) {
        await().atMost(Patience.FAR).until(() -> answers(person).size() == number);
    }

    /** Heard of, and over. */
    private void awaitPlayed(UUID person) {
        await().atMost(Patience.FAR)
                .until(() -> sql.query("select 1 from inbox_event where event_id = ?", Topic.idOf(person + "-1"))
                                .exists()
                        && !sql.query("select 1 from sandbox_play where beneficiary_id = ?", person)
                                .exists());
    }

    private int results(UUID person) {
        return sql.query("select count(*) as results from result where beneficiary_id = ?", person)
                .one(row -> row.integer("results"));
    }

    private int pix(UUID person) {
        return sql.query("select total_pix from result where beneficiary_id = ?", person)
                .one(row -> row.integer("total_pix"));
    }

    private List<String> answers(UUID person) {
        return sql.query("""
                        select a.item_id || ' ' || a.score as answered from answer a join sitting s on s.id = a.sitting_id
                        where s.beneficiary_id = ? order by a.number
                        """, person).list(row -> row.text("answered"));
    }

    private int of(String view, String column, UUID person) {
        return sql.query(
                        "select count(*) as rows from " + view + " where " + column
                                + " in (select id from sitting where beneficiary_id = ?)",
                        person)
                .one(row -> row.integer("rows"));
    }
}
