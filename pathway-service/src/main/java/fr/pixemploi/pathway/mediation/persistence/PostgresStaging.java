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
    static final String SAYS = "name, themes, in_person, remote, address, facts, said_on,"
            + " latitude, longitude, approximate, commune, landmass, shore";

    private final Sql sql;
    private final PlaceSwitch places;

    PostgresStaging(Sql sql, PlaceSwitch places) {
        this.sql = sql;
        this.places = places;
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
        return places.handle(read, closes);
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
