package fr.pixemploi.profile.group.persistence;

import static fr.pixemploi.kit.sql.Named.named;

import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.group.domain.Group;
import fr.pixemploi.profile.group.domain.GroupKind;
import fr.pixemploi.profile.group.domain.Groups;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Groups in PostgreSQL. */
@ApplicationScoped
class PostgresGroups implements Groups {
    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;

    PostgresGroups(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Group group) {
        sql.update(
                """
                insert into people_group (id, structure_id, kind, name, begins_on, ends_on, trainers, version)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                group.id(),
                group.structureId(),
                group.kind().code(),
                group.name(),
                group.beginsOn(),
                group.endsOn(),
                Sql.texts(group.trainers()),
                group.version());
    }

    @Override
    public void change(Group group) {
        sql.update(
                """
                update people_group set kind = ?, name = ?, begins_on = ?, ends_on = ?, trainers = ?, version = ? where id = ?
                """,
                group.kind().code(),
                group.name(),
                group.beginsOn(),
                group.endsOn(),
                Sql.texts(group.trainers()),
                group.version(),
                group.id());
    }

    @Override
    public void remove(UUID id) {
        sql.update("delete from people_group where id = ?", id);
    }

    @Override
    public Optional<Group> find(UUID id) {
        return sql.query("select * from people_group where id = ?", id).optional(PostgresGroups::group);
    }

    @Override
    public Optional<Group> lock(UUID id) {
        return sql.query("select * from people_group where id = ? for update", id)
                .optional(PostgresGroups::group);
    }

    @Override
    public List<Listed> of(UUID structure, @Nullable String trainer, LocalDate today, @Nullable UUID after, int max) {
        return sql.query(
                        """
                        select g.*, (select count(*) from group_member m
                            where m.group_id = g.id and (m.left_on is null or m.left_on >= :today)) as members
                        from people_group g
                        where g.structure_id = :structure and g.id > :after
                          and (cast(:trainer as varchar) is null or cast(:trainer as varchar) = any (g.trainers))
                        order by g.id limit :max
                        """,
                        named("structure", structure)
                                .and("after", after == null ? FIRST : after)
                                .and("trainer", trainer)
                                .and("today", today)
                                .and("max", max))
                .list(row -> new Listed(group(row), (int) row.bigint("members")));
    }

    @Override
    public Set<String> atWork(UUID structure, List<String> accounts) {
        return Set.copyOf(sql.query(
                        "select account from account_at_work where structure_id = ? and account = any (?)",
                        structure,
                        Sql.texts(accounts))
                .list(row -> row.text("account")));
    }

    @Override
    public void handOver(UUID structure, String from, @Nullable String to) {
        sql.update("""
                update people_group set version = version + 1, trainers = array(
                  select distinct trainer from unnest(
                    case when cast(:to as text) is null then array_remove(trainers, cast(:from as text))
                         else array_replace(trainers, cast(:from as text), cast(:to as text)) end) trainer
                  order by trainer)
                where structure_id = :structure and cast(:from as text) = any (trainers)
                """, named("structure", structure).and("from", from).and("to", to));
    }

    private static Group group(Row row) {
        return new Group(
                row.uuid("id"),
                row.uuid("structure_id"),
                GroupKind.of(row.text("kind")),
                row.text("name"),
                row.date("begins_on"),
                row.dateOrNull("ends_on"),
                row.elements("trainers", String.class),
                row.bigint("version"));
    }
}
