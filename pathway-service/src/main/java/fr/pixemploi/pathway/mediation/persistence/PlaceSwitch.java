package fr.pixemploi.pathway.mediation.persistence;

import static fr.pixemploi.kit.sql.Sql.jsonb;

import fr.pixemploi.kit.json.EventJson;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.pathway.mediation.domain.ImportReport;
import fr.pixemploi.pathway.mediation.domain.Staging;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** The moment in which a file's places become those of its feed. */
@ApplicationScoped
class PlaceSwitch {
    private final Sql sql;

    PlaceSwitch(Sql sql) {
        this.sql = sql;
    }

    /** As {@link Staging#switchTo}. */
    ImportReport handle(ImportReport read, boolean closes) {
        return sql.patiently(() -> {
            String feed = read.feed().name();
            UUID file = read.id();
            // One after the other, so that each tells what it changed itself.
            sql.query("select pg_advisory_xact_lock(hashtext(?))", "mediation " + feed)
                    .list(row -> feed);
            int closed = closes ? close(feed, file, read.at()) : 0;
            int changed = change(feed, file);
            int added = addNew(feed, file);
            int sound = sql.query("select count(*) from mediation_staged where file_id = ? and name is not null", file)
                    .one(row -> Math.toIntExact(row.bigint("count")));
            ImportReport report = new ImportReport(
                    file,
                    read.feed(),
                    read.at(),
                    read.records(),
                    added,
                    changed,
                    closed,
                    sound - added - changed,
                    read.refused(),
                    read.unplaced(),
                    read.faultCount(),
                    read.faults());
            keep(report);
            return report;
        });
    }

    private int close(String feed, UUID file, Instant at) {
        return sql.update("""
                update mediation_place place set closed_at = ? where feed = ? and closed_at is null
                and not exists (select from mediation_staged staged where file_id = ? and staged.source_id = place.source_id)
                """, at, feed, file);
    }

    private int change(String feed, UUID file) {
        String staged = "staged." + PostgresStaging.SAYS.replace(", ", ", staged.");
        String place = "place." + PostgresStaging.SAYS.replace(", ", ", place.");
        return sql.update(
                "update mediation_place place set (" + PostgresStaging.SAYS + ", closed_at) = (" + staged + """
                , null) from mediation_staged staged
                where feed = ? and file_id = ? and staged.source_id = place.source_id and staged.name is not null
                and (closed_at is not null or (""" + place
                        + ") is distinct from (" + staged + "))",
                feed,
                file);
    }

    private int addNew(String feed, UUID file) {
        return sql.update(
                "insert into mediation_place (id, feed, source_id, " + PostgresStaging.SAYS
                        + ") select id, ?, source_id, " + PostgresStaging.SAYS
                        + """
                 from mediation_staged staged where file_id = ? and name is not null
                on conflict (feed, source_id) do nothing
                """,
                feed,
                file);
    }

    private void keep(ImportReport report) {
        sql.update(
                """
                insert into mediation_import
                  (id, feed, at, records, added, changed, closed, unchanged, refused, unplaced, fault_count, faults)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                report.id(),
                report.feed().name(),
                report.at(),
                report.records(),
                report.added(),
                report.changed(),
                report.closed(),
                report.unchanged(),
                report.refused(),
                report.unplaced(),
                report.faultCount(),
                jsonb(EventJson.write(report.faults())));
    }
}
