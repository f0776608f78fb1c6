package fr.pixemploi.proofs;

import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.postgres.Postgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * What tables look like after the migrations of a release that comes after this one, of which no more is known than that it adds to them,
 * as releases do from 1.0 on: by a script of the kit, numbered below all of the service's, and one of the service.
 */
final class NextRelease {
    private record Migration(String version, String statements) {}

    /** In the order in which they are run. */
    private static final List<Migration> MIGRATIONS = List.of(
            new Migration(
                    "0.99",
                    "alter table outbox_event add column next_release text not null default 'expanded';"
                            + " create index outbox_event_next_release on outbox_event (next_release) where sent_at is null"),
            new Migration(
                    "901",
                    "create table next_release (id uuid primary key, said text not null);"
                            + " alter table account_link add column next_release timestamptz"));

    private NextRelease() {}

    /** As its job would: by the owner of the tables, each script noted in Flyway's history. */
    static void migrate(Postgres postgres, Service service) throws SQLException {
        try (Connection owner = DriverManager.getConnection(
                        postgres.jdbcUrl(service), service.databaseOwner(), service.ownerPassword());
                Statement sql = owner.createStatement()) {
            for (Migration migration : MIGRATIONS) {
                sql.execute(migration.statements());
                sql.execute(
                        """
                        insert into flyway_schema_history
                          (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                        select max(installed_rank) + 1, '%s', 'of the next release', 'SQL', 'V%s__of_the_next_release.sql', 7, current_user, 1, true
                        from flyway_schema_history
                        """.formatted(migration.version(), migration.version().replace('.', '_')));
            }
        }
    }
}
