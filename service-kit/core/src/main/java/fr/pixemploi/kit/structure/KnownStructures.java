package fr.pixemploi.kit.structure;

import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The read model of structures. Whoever acts for many of them is in the group of the one above them; which ones lie below it is read here,
 * never from a token. Events out of order may form a circle for a moment: each structure is visited once.
 */
@ApplicationScoped
public class KnownStructures {
    private final Sql sql;

    KnownStructures(Sql sql) {
        this.sql = sql;
    }

    /** Empty while this service has not heard of it. */
    public Optional<KnownStructure> find(UUID id) {
        return sql.query(
                        "select parent_id, name, kind, time_zone, sandbox from known_structure where structure_id = ?",
                        id)
                .optional(row -> new KnownStructure(
                        id,
                        row.uuidOrNull("parent_id"),
                        row.text("name"),
                        row.text("kind"),
                        ZoneId.of(row.text("time_zone")),
                        row.truth("sandbox")));
    }

    /** The structure itself, known or not, and all above it. */
    public Set<UUID> upwards(UUID id) {
        return walk("""
                with recursive line (structure_id) as (
                  select ?::uuid
                  union
                  select s.parent_id from line join known_structure s using (structure_id) where s.parent_id is not null
                )
                select structure_id from line
                """, id);
    }

    /** The structure itself, known or not, and all below it. */
    public Set<UUID> subtree(UUID id) {
        return walk("""
                with recursive line (structure_id) as (
                  select ?::uuid
                  union
                  select s.structure_id from line join known_structure s on s.parent_id = line.structure_id
                )
                select structure_id from line
                """, id);
    }

    private Set<UUID> walk(String statement, UUID id) {
        return new LinkedHashSet<>(sql.query(statement, id).list(row -> row.uuid("structure_id")));
    }

    void put(KnownStructure structure) {
        sql.update(
                """
                insert into known_structure (structure_id, parent_id, name, kind, time_zone, sandbox) values (?, ?, ?, ?, ?, ?)
                on conflict (structure_id) do update set parent_id = excluded.parent_id, name = excluded.name,
                  kind = excluded.kind, time_zone = excluded.time_zone, sandbox = excluded.sandbox
                """,
                structure.id(),
                structure.parent(),
                structure.name(),
                structure.kind(),
                structure.timeZone().getId(),
                structure.sandbox());
    }

    void remove(UUID id) {
        sql.update("delete from known_structure where structure_id = ?", id);
    }
}
