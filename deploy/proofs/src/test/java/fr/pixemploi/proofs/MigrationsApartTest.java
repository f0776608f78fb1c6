package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.layout.Workspace;
import fr.pixemploi.local.postgres.Postgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Migrations run by themselves, as in a cluster before instances of a release (deploy/k8s): with a database and nothing else. */
class MigrationsApartTest {
    @TempDir
    Path folder;

    /**
     * Of certification too, which has two users: who migrates owns the tables, who serves does not. From 1.0 on the release before goes on
     * beside the next one, and comes back after it: it starts on tables that were migrated by scripts it does not know.
     */
    @ParameterizedTest
    @EnumSource
    void aJobMigratesWithoutKafkaKeycloakOrAnyKeyAndTheReleaseBeforeBearsWhatTheNextOneAdds(Service service)
            throws Exception {
        try (Postgres postgres = Postgres.start(folder, 0)) {
            assertThat(tables(postgres, service)).isZero();
            MigrationJob job = new MigrationJob(Workspace.find(), folder);
            assertThat(job.run(postgres, service)).as(job::log).isZero();
            int migrated = tables(postgres, service);
            assertThat(migrated).isPositive();
            NextRelease.migrate(postgres, service);
            assertThat(job.run(postgres, service)).as(job::log).isZero();
            assertThat(tables(postgres, service)).isEqualTo(migrated + 1);
        }
    }

    private static int tables(Postgres postgres, Service service) throws SQLException {
        try (Connection connection = postgres.connect(service);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from pg_tables where schemaname = 'public'")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
