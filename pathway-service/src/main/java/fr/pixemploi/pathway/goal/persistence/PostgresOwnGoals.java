package fr.pixemploi.pathway.goal.persistence;

import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.sql.ViolatedConstraint;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Level;
import fr.pixemploi.pathway.goal.domain.GoalId;
import fr.pixemploi.pathway.goal.domain.GoalRefusal;
import fr.pixemploi.pathway.goal.domain.OwnGoal;
import fr.pixemploi.pathway.goal.domain.OwnGoals;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Goals of structures in PostgreSQL. */
@ApplicationScoped
class PostgresOwnGoals implements OwnGoals {
    private static final String NEWEST =
            "select distinct on (id) * from structure_goal where structure_id = ? order by id, version desc";

    private final Sql sql;

    PostgresOwnGoals(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(OwnGoal goal) {
        OwnGoal.Content content = goal.content();
        GoalId base = content.basedOn();
        try {
            sql.update(
                    """
                    insert into structure_goal (id, version, structure_id, retired, title, easy_title, description, based_on, levels,
                      changed_by, changed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    goal.id(),
                    goal.version(),
                    goal.structureId(),
                    goal.retired(),
                    content.title(),
                    content.easyTitle(),
                    content.description(),
                    base == null ? null : base.value(),
                    Sql.texts(content.required().entrySet().stream()
                            .map(minimum -> minimum.getKey() + ":" + minimum.getValue())
                            .toList()),
                    goal.changedBy(),
                    goal.changedAt());
        } catch (ViolatedConstraint e) {
            if (e.constraint().equals("one_goal_an_id_and_version")) throw new GoalRefusal.ChangedMeanwhile();
            throw e;
        }
    }

    @Override
    public List<OwnGoal> of(UUID structureId, @Nullable UUID before, int limit) {
        return sql.query(
                        "select * from (" + NEWEST
                                + ") goal where (cast(? as uuid) is null or id < ?) order by id desc limit ?",
                        structureId,
                        before,
                        before,
                        limit)
                .list(PostgresOwnGoals::goal);
    }

    @Override
    public List<OwnGoal> offeredBy(UUID structureId) {
        return sql.query("select * from (" + NEWEST + ") goal where not retired order by title, id", structureId)
                .list(PostgresOwnGoals::goal);
    }

    @Override
    public Count countLocked(UUID structureId) {
        sql.query("select pg_advisory_xact_lock(hashtextextended('own goals of ' || ?::text, 0))", structureId)
                .exists();
        return sql.query(
                        "select count(*) filter (where newest and not retired) as offered, count(*) as versions from (select retired,"
                                + " version = max(version) over (partition by id) as newest from structure_goal where structure_id = ?) goal",
                        structureId)
                .one(row -> new Count(row.integer("offered"), row.integer("versions")));
    }

    @Override
    public Optional<OwnGoal> find(UUID id, UUID structureId, @Nullable Integer version) {
        return sql.query("""
                        select * from structure_goal where id = ? and structure_id = ? and (cast(? as integer) is null or version = ?)
                        order by version desc limit 1
                        """, id, structureId, version, version).optional(PostgresOwnGoals::goal);
    }

    @Override
    public List<OwnGoal> newest(Collection<UUID> ids, Collection<UUID> structures) {
        return sql.query("""
                        select distinct on (id) * from structure_goal where id = any (?) and structure_id = any (?)
                        order by id, version desc
                        """, Sql.uuids(ids), Sql.uuids(structures)).list(PostgresOwnGoals::goal);
    }

    private static OwnGoal goal(Row row) {
        String base = row.textOrNull("based_on");
        SortedMap<CompetenceCode, Level> required = new TreeMap<>();
        for (String level : row.elements("levels", String.class)) {
            String[] parts = level.split(":", 2);
            required.put(new CompetenceCode(parts[0]), new Level(Integer.parseInt(parts[1])));
        }
        return new OwnGoal(
                row.uuid("id"),
                row.integer("version"),
                row.uuid("structure_id"),
                row.truth("retired"),
                new OwnGoal.Content(
                        row.text("title"),
                        row.text("easy_title"),
                        row.text("description"),
                        base == null ? null : new GoalId(base),
                        required),
                row.text("changed_by"),
                row.instant("changed_at"));
    }
}
