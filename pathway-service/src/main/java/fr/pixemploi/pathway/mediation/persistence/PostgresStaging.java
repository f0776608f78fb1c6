package fr.pixemploi.pathway.mediation.persistence;

import static fr.pixemploi.kit.sql.Sql.arguments;
import static fr.pixemploi.kit.sql.Sql.jsonb;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.pixemploi.kit.json.EventJson;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.pathway.mediation.domain.ImportReport;
import fr.pixemploi.pathway.mediation.domain.MediationPlace;
import fr.pixemploi.pathway.mediation.domain.Staging;
import fr.pixemploi.pathway.place.domain.Place;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Files beside the places, until their feed's places become what they say. */
@ApplicationScoped
class PostgresStaging implements Staging {
    private static final TypeReference<Map<String, Object>> SAID = new TypeReference<>() {};

    /** What is said of a place, and where that is: the columns that both tables have. */
    private static final String SAYS = "name, themes, in_person, remote, address, facts, said_on,"
            + " latitude, longitude, approximate, commune, landmass, shore";

    private final Sql sql;

    PostgresStaging(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(UUID file, List<Staged> records) {
        sql.batch(
                "insert into mediation_staged (file_id, number, line, id, source_id, " + SAYS
                        + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                records,
                record -> row(file, record));
    }

    private static @Nullable Object[] row(UUID file, Staged record) {
        MediationPlace place = record.place();
        Place at = record.at();
        if (place == null)
            return arguments(
                    file,
                    record.number(),
                    record.line(),
                    record.id(),
                    record.sourceId(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        return arguments(
                file,
                record.number(),
                record.line(),
                record.id(),
                record.sourceId(),
                place.name(),
                Sql.texts(place.themes().stream().sorted().map(Sql::lowerCase).toList()),
                place.inPerson(),
                place.remote(),
                jsonb(EventJson.write(place.address())),
                jsonb(EventJson.write(place.facts())),
                place.saidOn(),
                at == null ? null : at.position().latitude(),
                at == null ? null : at.position().longitude(),
                at == null ? null : at.position().approximate(),
                at == null || at.commune() == null ? null : at.commune().value(),
                at == null ? null : at.landmass().id(),
                at == null ? null : at.landmass().shore());
    }

    @Override
    public void keepStructures(UUID file, Map<String, Map<String, Object>> structures) {
        sql.batch(
                """
                insert into mediation_structure_staged (file_id, source_id, said) values (?, ?, ?)
                on conflict (file_id, source_id) do nothing
                """,
                structures.entrySet(),
                entry -> arguments(file, entry.getKey(), jsonb(EventJson.write(entry.getValue()))));
    }

    @Override
    public Map<String, Map<String, Object>> structures(UUID file, Collection<String> ids) {
        return sql
                .query(
                        "select source_id, said from mediation_structure_staged where file_id = ? and source_id = any (?)",
                        file,
                        Sql.texts(ids))
                .list(row -> Map.entry(row.text("source_id"), EventJson.read(row.text("said"), SAID)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Twice refuseTwice(UUID file, int most) {
        List<Map.Entry<Integer, Integer>> told = sql.query("""
                        with later as (
                          delete from mediation_staged using (
                            select source_id as twice, min(number) as first from mediation_staged where file_id = ?
                            group by source_id having count(*) > 1) first_of
                          where file_id = ? and source_id = twice and number > first
                          returning line)
                        select line, count(*) over () from later order by line limit ?
                        """, file, file, most)
                .list(row -> Map.entry(row.integer("line"), Math.toIntExact(row.bigint("count"))));
        return new Twice(
                told.isEmpty() ? 0 : told.getFirst().getValue(),
                told.stream().map(Map.Entry::getKey).toList());
    }

    @Override
    public ImportReport switchTo(ImportReport read, boolean closes) {
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
        String staged = "staged." + SAYS.replace(", ", ", staged.");
        String place = "place." + SAYS.replace(", ", ", place.");
        return sql.update(
                "update mediation_place place set (" + SAYS + ", closed_at) = (" + staged + """
                , null) from mediation_staged staged
                where feed = ? and file_id = ? and staged.source_id = place.source_id and staged.name is not null
                and (closed_at is not null or (""" + place
                        + ") is distinct from (" + staged + "))",
                feed,
                file);
    }

    private int addNew(String feed, UUID file) {
        return sql.update(
                "insert into mediation_place (id, feed, source_id, " + SAYS + ") select id, ?, source_id, " + SAYS
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

    @Override
    public void drop(UUID file) {
        sql.patiently(() -> sql.update("delete from mediation_staged where file_id = ?", file)
                + sql.update("delete from mediation_structure_staged where file_id = ?", file));
    }

    @Override
    public void dropBefore(Instant before) {
        sql.patiently(() -> sql.update("delete from mediation_staged where staged_at < ?", before)
                + sql.update("delete from mediation_structure_staged where staged_at < ?", before));
    }
}
