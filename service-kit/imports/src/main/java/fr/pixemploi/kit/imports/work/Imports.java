package fr.pixemploi.kit.imports.work;

import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Imports in PostgreSQL. */
@ApplicationScoped
class Imports {
    private static final String COLUMNS =
            "id, kind, structure_id, dry_run, state, total, at_line, seen, made, known, faults, begun_at, changed_at";

    private final Sql sql;
    private final Clock clock;

    Imports(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void begin(UUID id, String kind, @Nullable UUID structure, String broughtBy, boolean dryRun) {
        sql.update(
                """
                insert into import (id, kind, structure_id, brought_by, dry_run, state, begun_at, changed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                kind,
                structure,
                broughtBy,
                dryRun,
                Sql.lowerCase(ImportState.RECEIVING),
                clock.instant(),
                clock.instant());
    }

    /** One that has arrived. */
    Optional<Import> find(UUID id) {
        return sql.query("select " + COLUMNS + " from import where id = ? and state <> 'receiving'", id)
                .optional(Imports::read);
    }

    /** Kept from others until the transaction ends. */
    Optional<Import> lock(UUID id) {
        return sql.query("select " + COLUMNS + " from import where id = ? for update", id)
                .optional(Imports::read);
    }

    /** Everything is there. */
    void received(UUID id, int total, int faults) {
        sql.update(
                "update import set state = ?, total = ?, faults = ?, changed_at = ? where id = ?",
                Sql.lowerCase(ImportState.RECEIVED),
                total,
                faults,
                clock.instant(),
                id);
    }

    /** One that is locked. */
    void change(Import now) {
        sql.update(
                """
                update import set state = ?, at_line = ?, seen = ?, made = ?, known = ?, faults = ?, changed_at = ?
                where id = ?
                """,
                Sql.lowerCase(now.state()),
                now.atLine(),
                now.seen(),
                now.made(),
                now.known(),
                now.faults(),
                clock.instant(),
                now.id());
    }

    /** With all its rows and faults. */
    void delete(UUID id) {
        sql.patiently(() -> sql.update("delete from import where id = ?", id));
    }

    private static Import read(Row row) {
        return new Import(
                row.uuid("id"),
                row.text("kind"),
                row.uuidOrNull("structure_id"),
                row.truth("dry_run"),
                row.lowerCase("state", ImportState.class),
                row.integer("total"),
                row.integer("at_line"),
                row.integer("seen"),
                row.integer("made"),
                row.integer("known"),
                row.integer("faults"),
                row.instant("begun_at"),
                row.instant("changed_at"));
    }
}
