package fr.pixemploi.assessment.psychometrics.workbench.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.assessment.psychometrics.workbench.calibration.AnswerRecords.Trait;
import fr.pixemploi.assessment.psychometrics.workbench.input.BadInput;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.postgres.Postgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service's own tables, in a real PostgreSQL of their own. */
class AnswerDatabaseTest {
    private static final String BANK = """
            {"version": "v1", "competences": ["1.1"], "mean": [0], "covariance": [[1]], "items": [
              {"id": "item-0", "competence": "1.1", "a": 1, "b": 0},
              {"id": "item-1", "competence": "1.1", "model": "partial-credit", "a": 1, "deltas": [0, 1]}]}
            """;
    private static final String SITTINGS = """
            insert into sitting (id, beneficiary_id, campaign_code, framework_id, competences, audience, plan, seed,
                bank_version, started_at, status, progress, ended_at, end_reason)
            select ('00000000-0000-0000-0000-00000000000' || n)::uuid, gen_random_uuid(), 'C' || n, gen_random_uuid(), '{1.1}', 'A' || n, '{}', 1,
                'v0', now(), 'completed', '', now(), 'completed' from generate_series(1, 2) n""";
    private static final String ANSWERS = """
            insert into answer (sitting_id, number, item_id, competence, score, category, seconds, response, answered_at)
            select ('00000000-0000-0000-0000-00000000000' || n)::uuid, i, 'item-' || i, '1.1', 0.5 * i, i, 10.0 * n, '{}',
                timestamptz '2026-11-02 12:00Z' from generate_series(1, 2) n, generate_series(0, 2) i""";

    /** Somebody who was erased. */
    private static final String KEPT = """
            with kept as (
              insert into kept_sitting (id, audience, device) values ('00000000-0000-4000-8000-000000000000', 'A1', 'phone') returning id)
            insert into kept_answer (sitting_id, number, item_id, category, score, seconds, skipped, week)
            select id, 1, 'item-0', 1, 1, 30, false, date '2026-11-09' from kept""";

    @TempDir
    private Path folder;

    @Test
    void readsAnswersOfSittingsAndCountsItemsThatTheBankHasNoMore() throws IOException, SQLException {
        Path bank = folder.resolve("bank.json");
        Files.writeString(bank, BANK);
        CalibrationBank inUse = CalibrationBank.read(bank);
        try (Postgres postgres = Postgres.start(folder.resolve("data"), 0)) {
            String url = postgres.jdbcUrl(Service.ASSESSMENT);
            String user = postgres.user(Service.ASSESSMENT);
            String password = postgres.password(Service.ASSESSMENT);
            Flyway.configure()
                    .dataSource(url, user, password)
                    .locations(
                            "filesystem:../../service-kit/core/src/main/resources/db/kit",
                            "filesystem:../service/src/main/resources/db/migration")
                    .load()
                    .migrate();
            assertThatThrownBy(() -> AnswerDatabase.read(url, user, password, inUse))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("has no answers");
            execute(url, user, password, SITTINGS, ANSWERS);
            AnswerRecords records = AnswerDatabase.read(url, user, password, inUse);
            assertThat(records.persons()).isEqualTo(2);
            assertThat(records.size()).isEqualTo(4);
            assertThat(records.unknown()).containsOnlyKeys("item-2").containsValue(2);
            assertThat(records.values(Trait.AUDIENCE, 1)).isEqualTo(List.of("A1", "A2"));
            assertThat(records.values(Trait.WEEK, 2)).isEqualTo(List.of("2026-W45"));
            assertThat(records.timed().seconds()).containsExactly(10, 10, 20, 20);
            // Half of the full score of an item with two steps is its first.
            assertThat(records.answers(2, new int[2]).category(1)).isEqualTo(1);
            execute(url, user, password, KEPT);
            records = AnswerDatabase.read(url, user, password, inUse);
            assertThat(records.persons()).isEqualTo(3);
            assertThat(records.values(Trait.WEEK, 1)).isEqualTo(List.of("2026-W45", "2026-W46"));
            assertThatThrownBy(() -> AnswerDatabase.read(url, user, "wrong", inUse))
                    .isInstanceOf(BadInput.class)
                    .hasMessageStartingWith("cannot read answers from the database");
        }
        assertThatThrownBy(() -> AnswerDatabase.read("jdbc:other:x", "u", null, inUse))
                .hasMessageContaining("must begin with jdbc:postgresql:");
    }

    private static void execute(String url, String user, String password, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            for (String one : statements) statement.executeUpdate(one);
        }
    }
}
