package fr.pixemploi.pathway.catalogue.persistence;

import static fr.pixemploi.kit.sql.Named.named;

import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.pathway.catalogue.domain.CatalogueFault;
import fr.pixemploi.pathway.catalogue.domain.CatalogueRefusal;
import fr.pixemploi.pathway.catalogue.domain.Training;
import fr.pixemploi.pathway.catalogue.domain.run.CatalogueChange;
import fr.pixemploi.pathway.catalogue.domain.run.CatalogueRun;
import fr.pixemploi.pathway.catalogue.domain.run.CatalogueRun.State;
import fr.pixemploi.pathway.catalogue.domain.run.CatalogueRuns;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Imports in PostgreSQL. */
@ApplicationScoped
class PostgresRuns implements CatalogueRuns {
    private static final int MOST_FAULTS = 1_000;

    private final Sql sql;
    private final StagedTrainings staged;
    private final CatalogueSwitch theSwitch;

    PostgresRuns(Sql sql, StagedTrainings staged, CatalogueSwitch theSwitch) {
        this.sql = sql;
        this.staged = staged;
        this.theSwitch = theSwitch;
    }

    @Override
    public void begin(UUID id, String source) {
        sql.update("insert into catalogue_source (name) values (?) on conflict do nothing", source);
        sql.update(
                "insert into catalogue_run (id, source, state, begun_at, changed_at) values (?, ?, 'receiving', now(), now())",
                id,
                source);
    }

    @Override
    public void stage(UUID id, String source, List<Training> trainings) {
        if (!sql.updateOne("update catalogue_run set changed_at = now() where id = ? and state = 'receiving'", id))
            throw new CatalogueRefusal.UnknownImport();
        staged.add(id, source, trainings);
    }

    @Override
    public void tell(UUID id, List<CatalogueFault> faults) {
        sql.batch(
                "insert into catalogue_fault (run_id, number, line, element, code) values (?, ?, ?, ?, ?)",
                faults.stream().filter(fault -> fault.number() <= MOST_FAULTS).toList(),
                fault -> Sql.arguments(id, fault.number(), fault.line(), fault.element(), fault.code()));
    }

    @Override
    public List<CatalogueFault> tellTwice(UUID id, String code, int alreadyTold) {
        List<CatalogueFault> twice = twice(id, "formation", "staged_training it on it.id = of.id", code, alreadyTold);
        // What is in a training that is there twice is there twice, too.
        if (twice.isEmpty())
            twice = twice(id, "action", "staged_action it on it.training_id = of.id", code, alreadyTold);
        if (twice.isEmpty())
            twice = twice(id, "session", "staged_session it on it.training_id = of.id", code, alreadyTold);
        tell(id, twice);
        return twice;
    }

    private List<CatalogueFault> twice(UUID run, String element, String table, String code, int alreadyTold) {
        return sql.query(
                        """
                        select row_number() over (order by max(of.line)) + cast(:told as bigint) as number, max(of.line) as line
                        from staged_training of join %s and it.run_id = of.run_id
                        where of.run_id = :run
                          and it.id in (select id from %s where run_id = :run group by id having count(*) > 1)
                        group by it.id
                        """.formatted(table, table.substring(0, table.indexOf(' '))),
                        named("told", alreadyTold).and("run", run))
                .list(row -> new CatalogueFault(row.integer("number"), row.integer("line"), element, code));
    }

    @Override
    public void received(UUID id, String format, CatalogueRun.File file, String head, String tail) {
        end(id, State.RECEIVED, null, file);
        sql.update("update catalogue_run set format = ?, head = ?, tail = ? where id = ?", format, head, tail, id);
    }

    @Override
    public void refuse(UUID id, CatalogueRun.File file) {
        end(id, State.REFUSED, "faults", file);
        staged.drop(id);
    }

    private void end(UUID id, State state, @Nullable String because, CatalogueRun.File file) {
        boolean there = sql.updateOne(
                """
                update catalogue_run set state = :state, refused_because = :because, bytes = :bytes, trainings = :trainings,
                  actions = :actions, sessions = :sessions, faults = :faults, changed_at = now()
                where id = :id and state = 'receiving'
                """,
                named("state", Sql.lowerCase(state))
                        .and("because", because)
                        .and("bytes", file.bytes())
                        .and("trainings", file.trainings())
                        .and("actions", file.actions())
                        .and("sessions", file.sessions())
                        .and("faults", file.faults())
                        .and("id", id));
        if (!there) throw new CatalogueRefusal.UnknownImport();
    }

    @Override
    public void forget(UUID id) {
        // First, so that nothing is staged any more once the rows go.
        sql.update("delete from catalogue_run where id = ?", id);
        staged.drop(id);
    }

    @Override
    public void switchTo(UUID id) {
        sql.patiently(() -> {
            theSwitch.to(id);
            return true;
        });
    }

    @Override
    public Optional<CatalogueRun> find(UUID id) {
        return sql.query("select * from catalogue_run where id = ?", id).optional(PostgresRuns::run);
    }

    @Override
    public List<CatalogueRun> newestFirst(@Nullable UUID before, int limit) {
        return sql.query(
                        "select * from catalogue_run where (cast(? as uuid) is null or id < ?) order by id desc limit ?",
                        before,
                        before,
                        limit)
                .list(PostgresRuns::run);
    }

    private static CatalogueRun run(Row row) {
        return new CatalogueRun(
                row.uuid("id"),
                row.text("source"),
                row.lowerCase("state", State.class),
                row.textOrNull("refused_because"),
                row.textOrNull("format"),
                new CatalogueRun.File(
                        row.bigint("bytes"),
                        row.integer("trainings"),
                        row.integer("actions"),
                        row.integer("sessions"),
                        row.integer("faults")),
                new CatalogueRun.Effect(
                        row.integer("added"),
                        row.integer("changed"),
                        row.integer("closed"),
                        row.integer("unchanged"),
                        row.integer("sessions_added"),
                        row.integer("sessions_changed"),
                        row.integer("sessions_closed")),
                row.instant("begun_at"),
                row.instant("changed_at"));
    }

    @Override
    public List<CatalogueFault> faults(UUID id, int after, int limit) {
        return sql.query(
                        "select * from catalogue_fault where run_id = ? and number > ? order by number limit ?",
                        id,
                        after,
                        limit)
                .list(row -> new CatalogueFault(
                        row.integer("number"), row.integer("line"), row.text("element"), row.text("code")));
    }

    @Override
    public List<CatalogueChange> changes(UUID id, int after, int limit) {
        return sql.query(
                        "select * from catalogue_change where run_id = ? and number > ? order by number limit ?",
                        id,
                        after,
                        limit)
                .list(row -> new CatalogueChange(
                        row.integer("number"),
                        row.lowerCase("kind", CatalogueChange.Kind.class),
                        row.uuid("id"),
                        row.lowerCase("what", CatalogueChange.What.class)));
    }

    @Override
    public void sweep() {
        sql.patiently(() -> {
            sql.query(
                            "delete from catalogue_run where state = 'receiving' and changed_at < now() - interval '1 hour' returning id")
                    .list(row -> row.uuid("id"))
                    .forEach(staged::drop);
            return sql.update("""
                    delete from catalogue_run run where state <> 'receiving' and changed_at < now() - interval '1 year'
                      and not exists (select from catalogue_source source where source.run_id = run.id)
                    """);
        });
    }
}
