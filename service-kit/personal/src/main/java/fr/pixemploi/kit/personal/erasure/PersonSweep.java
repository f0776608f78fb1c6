package fr.pixemploi.kit.personal.erasure;

import static fr.pixemploi.kit.sql.Named.named;

import fr.pixemploi.kit.event.OutgoingEvent;
import fr.pixemploi.kit.event.outbox.Outbox;
import fr.pixemploi.kit.personal.BeforeErasure;
import fr.pixemploi.kit.personal.PersonRows;
import fr.pixemploi.kit.personal.PersonalTable;
import fr.pixemploi.kit.sql.Sql;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Takes the rows of a person out of every table that the register names. */
@ApplicationScoped
class PersonSweep {
    /** @param kept names of tables in which something stays by law */
    record Swept(long rows, Set<String> kept) {}

    private final List<BeforeErasure> rules;
    private final PersonRows rows;
    private final KitTraces traces;
    private final Outbox outbox;
    private final Sql sql;

    PersonSweep(@All List<BeforeErasure> rules, PersonRows rows, KitTraces traces, Outbox outbox, Sql sql) {
        this.rules = rules;
        this.rows = rows;
        this.traces = traces;
        this.outbox = outbox;
        this.sql = sql;
    }

    /** In the running transaction. Done again it takes away what was written meanwhile. */
    Swept sweep(Set<UUID> people) {
        if (people.isEmpty()) return new Swept(0, Set.of());
        Set<String> kept = new TreeSet<>();
        rules.forEach(rule -> kept.addAll(rule.handle(people)));
        Set<UUID> ids = new HashSet<>(people);
        List<OutgoingEvent> tombstones = new ArrayList<>();
        long gone = 0;
        for (PersonalTable table : rows.inTheOrderTheyGo()) {
            if (table.kept() != null) {
                if (hasRows(table, people)) kept.add(table.name());
            } else if (!rows.shape(table).isDeletable()) {
                // They go with the rows that they refer to, whose turn is later.
                List<UUID> going = idsOf(table, people);
                gone += going.size();
                ids.addAll(going);
            } else if (rows.shape(table).isKeyedByOneId()) {
                List<UUID> deleted = deleted(table, people);
                gone += deleted.size();
                ids.addAll(deleted);
                if (table.state() != null)
                    deleted.forEach(id -> tombstones.add(
                            tombstone(table.state(), id, people.iterator().next())));
            } else {
                gone += sql.update(
                        "delete from %s where %s".formatted(table.name(), rows.condition(table)),
                        named("people", Sql.uuids(people)));
            }
        }
        traces.forget(people, ids);
        if (!tombstones.isEmpty()) outbox.append(tombstones.toArray(OutgoingEvent[]::new));
        return new Swept(gone, kept);
    }

    private boolean hasRows(PersonalTable table, Set<UUID> people) {
        return sql.query(
                        "select 1 from %s where %s limit 1".formatted(table.name(), rows.condition(table)),
                        named("people", Sql.uuids(people)))
                .exists();
    }

    private List<UUID> idsOf(PersonalTable table, Set<UUID> people) {
        return sql.query(
                        "select %s as id from %s where %s"
                                .formatted(rows.shape(table).key().getFirst(), table.name(), rows.condition(table)),
                        named("people", Sql.uuids(people)))
                .list(row -> row.uuid("id"));
    }

    private List<UUID> deleted(PersonalTable table, Set<UUID> people) {
        return sql.query(
                        "delete from %s where %s returning %s as id"
                                .formatted(
                                        table.name(),
                                        rows.condition(table),
                                        rows.shape(table).key().getFirst()),
                        named("people", Sql.uuids(people)))
                .list(row -> row.uuid("id"));
    }

    /** Newer than any version that was told: nothing comes after it. */
    private static OutgoingEvent tombstone(String topic, UUID id, UUID person) {
        String type = "fr.pixemploi." + topic.replaceFirst("[.]state$", "-state") + ".v1";
        return OutgoingEvent.state(topic, type, id, Long.MAX_VALUE, person, null);
    }
}
