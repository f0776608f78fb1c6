package fr.pixemploi.pathway.effectiveness.persistence;

import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.pathway.effectiveness.domain.LegalGround;
import fr.pixemploi.pathway.effectiveness.domain.effect.EffectivenessRules;
import fr.pixemploi.pathway.effectiveness.domain.effect.Effects;
import fr.pixemploi.pathway.effectiveness.domain.history.MeasuredScale;
import fr.pixemploi.pathway.effectiveness.domain.run.EffectRun;
import fr.pixemploi.pathway.effectiveness.domain.run.EffectRuns;
import fr.pixemploi.pathway.effectiveness.domain.run.Measured;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Runs in the table {@code effect_run}. */
@ApplicationScoped
class PostgresEffectRuns implements EffectRuns {
    private static final String SELECT = """
            select r.id, r.state, r.controller, r.ground, r.purposes, r.rules_version, r.begun_at, r.ended_at, r.failed_because,
              (select count(distinct offer_id) from offer_effect where run_id = r.id) as offers
            from effect_run r
            """;
    private final Sql sql;
    private final LearnedRows learned;

    PostgresEffectRuns(Sql sql) {
        this.sql = sql;
        learned = new LearnedRows(sql);
    }

    @Override
    public boolean begin(EffectRun run, boolean byTheClock) {
        return sql.updateOne(
                """
                insert into effect_run (id, state, by_the_clock, controller, ground, purposes, rules_version, begun_at)
                values (?, 'running', ?, ?, ?, ?, ?, ?) on conflict do nothing
                """,
                run.id(),
                byTheClock,
                run.ground().controller(),
                run.ground().text(),
                Sql.texts(run.ground().purposes().stream().sorted().toList()),
                run.rulesVersion(),
                run.begunAt());
    }

    @Override
    public boolean begunByTheClock(Instant since) {
        sql.update("lock table effect_run in share row exclusive mode");
        return sql.query("select 1 from effect_run where by_the_clock and begun_at >= ?", since)
                .exists();
    }

    @Override
    public Optional<EffectRun> find(UUID id) {
        return sql.query(SELECT + " where r.id = ?", id).optional(PostgresEffectRuns::run);
    }

    @Override
    public Optional<EffectRun> last() {
        return sql.query(SELECT + " order by r.begun_at desc, r.id desc limit 1")
                .optional(PostgresEffectRuns::run);
    }

    @Override
    public Optional<UUID> inForce(LegalGround ground, String rulesVersion) {
        return sql.query(
                        """
                        select id from effect_run
                        where state = 'done' and controller = ? and ground = ? and purposes = ? and rules_version = ?
                        order by begun_at desc, id desc limit 1
                        """,
                        ground.controller(),
                        ground.text(),
                        Sql.texts(ground.purposes().stream().sorted().toList()),
                        rulesVersion)
                .optional(row -> row.uuid("id"));
    }

    @Override
    public Measured measured(UUID run, EffectivenessRules rules) {
        return sql.query("select ended_at, framework_id, framework_version from effect_run where id = ?", run)
                .one(row ->
                        new Measured(run, row.instant("ended_at"), scale(row), new Effects(rules, learned.of(run))));
    }

    private static @Nullable MeasuredScale scale(Row row) {
        UUID framework = row.uuidOrNull("framework_id");
        return framework == null ? null : new MeasuredScale(framework, row.integer("framework_version"));
    }

    @Override
    public void done(Measured measured, Instant keptSince) {
        MeasuredScale scale = measured.scale();
        boolean first = sql.updateOne(
                """
                update effect_run set state = 'done', ended_at = ?, framework_id = ?, framework_version = ?
                where id = ? and state = 'running'
                """,
                measured.at(),
                scale == null ? null : scale.framework(),
                scale == null ? null : scale.version(),
                measured.run());
        if (!first) return;
        learned.keep(measured);
        sql.update("delete from effect_run where begun_at < ? and id <> ?", keptSince, measured.run());
    }

    @Override
    public void fail(UUID run, EffectRun.Failure because, Instant at) {
        sql.update(
                "update effect_run set state = 'failed', failed_because = ?, ended_at = ? where id = ? and state = 'running'",
                because.code(),
                at,
                run);
    }

    private static EffectRun run(Row row) {
        String because = row.textOrNull("failed_because");
        return new EffectRun(
                row.uuid("id"),
                row.lowerCase("state", EffectRun.State.class),
                new LegalGround(
                        row.text("controller"),
                        row.text("ground"),
                        new HashSet<>(row.elements("purposes", String.class))),
                row.text("rules_version"),
                row.instant("begun_at"),
                row.instantOrNull("ended_at"),
                because == null ? null : EffectRun.Failure.of(because),
                row.integer("offers"));
    }
}
