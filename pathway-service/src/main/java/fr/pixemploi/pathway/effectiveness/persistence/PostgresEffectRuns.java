package fr.pixemploi.pathway.effectiveness.persistence;

import static fr.pixemploi.kit.sql.Sql.arguments;

import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.effectiveness.domain.LegalGround;
import fr.pixemploi.pathway.effectiveness.domain.effect.Caution;
import fr.pixemploi.pathway.effectiveness.domain.effect.EffectivenessRules;
import fr.pixemploi.pathway.effectiveness.domain.effect.Effects;
import fr.pixemploi.pathway.effectiveness.domain.effect.Expected;
import fr.pixemploi.pathway.effectiveness.domain.effect.HiddenSelection;
import fr.pixemploi.pathway.effectiveness.domain.effect.Learned;
import fr.pixemploi.pathway.effectiveness.domain.effect.OfferEffect;
import fr.pixemploi.pathway.effectiveness.domain.effect.Sensitivity;
import fr.pixemploi.pathway.effectiveness.domain.history.MeasuredScale;
import fr.pixemploi.pathway.effectiveness.domain.run.EffectRun;
import fr.pixemploi.pathway.effectiveness.domain.run.EffectRuns;
import fr.pixemploi.pathway.effectiveness.domain.run.Measured;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Runs in the table {@code effect_run}, what they learned in two beside it. */
@ApplicationScoped
class PostgresEffectRuns implements EffectRuns {
    private static final String SELECT = """
            select r.id, r.state, r.controller, r.ground, r.purposes, r.rules_version, r.begun_at, r.ended_at, r.failed_because,
              (select count(distinct offer_id) from offer_effect where run_id = r.id) as offers
            from effect_run r
            """;
    /** What is expected of an offer of a kind that nobody tried. */
    private static final String ANY_KIND = "";

    private record ExpectedRow(CompetenceCode competence, String kind, Expected expected) {}

    private final Sql sql;

    PostgresEffectRuns(Sql sql) {
        this.sql = sql;
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
        Map<CompetenceCode, Expected> all = new HashMap<>();
        Map<CompetenceCode, Map<String, Expected>> kinds = new HashMap<>();
        sql.query("select * from expected_effect where run_id = ?", run).forEach(1000, row -> {
            CompetenceCode competence = new CompetenceCode(row.text("competence"));
            if (row.text("kind").equals(ANY_KIND)) all.put(competence, expected(row));
            else kinds.computeIfAbsent(competence, none -> new HashMap<>()).put(row.text("kind"), expected(row));
        });
        Map<CompetenceCode, Map<UUID, OfferEffect>> offers = new HashMap<>();
        sql.query("select * from offer_effect where run_id = ?", run).forEach(1000, row -> {
            OfferEffect effect = effect(row);
            offers.computeIfAbsent(effect.competence(), none -> new HashMap<>()).put(effect.offer(), effect);
        });
        Map<CompetenceCode, Learned> learned = new HashMap<>();
        all.forEach((competence, expected) -> learned.put(
                competence,
                new Learned(
                        expected,
                        kinds.getOrDefault(competence, Map.of()),
                        offers.getOrDefault(competence, Map.of()))));
        return sql.query("select ended_at, framework_id, framework_version from effect_run where id = ?", run)
                .one(row -> new Measured(run, row.instant("ended_at"), scale(row), new Effects(rules, learned)));
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
        sql.batch(
                "insert into expected_effect (run_id, competence, kind, shift, sd, low, high) values (?, ?, ?, ?, ?, ?, ?)",
                expected(measured.effects()),
                each -> arguments(
                        measured.run(),
                        each.competence().value(),
                        each.kind(),
                        each.expected().shift(),
                        each.expected().sd(),
                        each.expected().low(),
                        each.expected().high()));
        sql.batch(
                """
                insert into offer_effect
                  (run_id, offer_id, competence, shift, sd, low, high, people, caution, hidden_selection, freedom)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                measured.effects().known(),
                each -> arguments(
                        measured.run(),
                        each.offer(),
                        each.competence().value(),
                        each.shift(),
                        each.sd(),
                        each.low(),
                        each.high(),
                        each.people(),
                        Sql.lowerCase(each.caution()),
                        Sql.lowerCase(each.hiddenSelection()),
                        Objects.requireNonNull(each.sensitivity()).freedom()));
        sql.update("delete from effect_run where begun_at < ? and id <> ?", keptSince, measured.run());
    }

    private static List<ExpectedRow> expected(Effects effects) {
        List<ExpectedRow> rows = new ArrayList<>();
        effects.learned().forEach((competence, learned) -> {
            rows.add(new ExpectedRow(competence, ANY_KIND, learned.all()));
            learned.kinds().forEach((kind, expected) -> rows.add(new ExpectedRow(competence, kind, expected)));
        });
        return rows;
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

    private static Expected expected(Row row) {
        return new Expected(row.number("shift"), row.number("sd"), row.number("low"), row.number("high"));
    }

    private static OfferEffect effect(Row row) {
        Expected expected = expected(row);
        return new OfferEffect(
                row.uuid("offer_id"),
                new CompetenceCode(row.text("competence")),
                expected.shift(),
                expected.sd(),
                expected.low(),
                expected.high(),
                row.integer("people"),
                row.lowerCase("caution", Caution.class),
                row.lowerCase("hidden_selection", HiddenSelection.class),
                new Sensitivity(expected.shift(), expected.sd(), row.integer("freedom")));
    }
}
