package fr.pixemploi.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** A campaign with very many participations, read as one table. */
final class ManyParticipations {
    private ManyParticipations() {}

    /** Rows come in order, each once, also before the planner of PostgreSQL has learnt how large the campaign is. */
    static void areOneTable(DataSource dataSource, int many) throws IOException, SQLException {
        Prescriber.Made campaign =
                Prescriber.campaign(Map.of("template", "initial-diagnosis", "title", "Premier entretien"));
        execute(dataSource, "alter table sitting set (autovacuum_enabled = false)");
        execute(dataSource, "analyze sitting");
        Player one = Player.start(People.someone(), "{\"campaignCode\": \"" + campaign.code() + "\"}");
        change(
                dataSource,
                "update sitting set started_at = started_at - interval '1 day' where campaign_code = ?",
                campaign.code());
        copy(dataSource, one.sitting(), many);
        try (InputStream in = People.as("marc")
                        .get(campaign.path() + "/participations.csv")
                        .asInputStream();
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).startsWith("beneficiary_id");
            int rows = 0;
            String last = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                assertThat(line.substring(0, 36)).isGreaterThan(last);
                last = line.substring(0, 36);
                rows++;
            }
            assertThat(rows).isEqualTo(many + 1);
        } finally {
            change(dataSource, "delete from sitting where campaign_code = ? and status = 'abandoned'", campaign.code());
            execute(dataSource, "alter table sitting reset (autovacuum_enabled)");
        }
    }

    private static void copy(DataSource dataSource, String sitting, int many) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into sitting (id, beneficiary_id, campaign_code, framework_id, competences, audience, plan, seed,
                          bank_version, started_at, status, progress, ended_at, end_reason)
                        select gen_random_uuid(), gen_random_uuid(), campaign_code, framework_id, competences, audience, '{}', seed,
                          bank_version, started_at, 'abandoned', '', now(), 'abandoned'
                        from sitting, generate_series(1, ?) where id = ?
                        """)) {
            insert.setInt(1, many);
            insert.setObject(2, UUID.fromString(sitting));
            insert.executeUpdate();
        }
    }

    private static void change(DataSource dataSource, String statement, String campaign) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement change = connection.prepareStatement(statement)) {
            change.setString(1, campaign);
            change.executeUpdate();
        }
    }

    private static void execute(DataSource dataSource, String statement) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement change = connection.createStatement()) {
            change.execute(statement);
        }
    }
}
