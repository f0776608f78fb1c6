package fr.pixemploi.assessment.diagnosis.persistence;

import static fr.pixemploi.kit.sql.Named.named;

import fr.pixemploi.assessment.diagnosis.domain.rule.RuleSet;
import fr.pixemploi.assessment.diagnosis.domain.rule.RuleSets;
import fr.pixemploi.kit.sql.Named;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rules in PostgreSQL. They stay SQL: the next version of a code is counted by its insert itself, and shipped rules are inserted by
 * whichever instance starts first.
 */
@ApplicationScoped
class PostgresRuleSets implements RuleSets {
    private static final String COLUMNS =
            "id, structure_id, code, version, title, questionnaire, content, revision, created_at, activated_at";

    private static final String SELECT = "select " + COLUMNS + " from diagnosis_rule_set ";

    private static final String INSERT_NEXT = """
            insert into diagnosis_rule_set (%s)
            select :id, :structure, :code, 1 + coalesce(max(version), 0), :title, :questionnaire, cast(:content as json), :revision,
              :created, null
            from diagnosis_rule_set where structure_id = :structure and code = :code
            on conflict do nothing
            returning version
            """.formatted(COLUMNS);

    private static final String INSERT_SHIPPED = """
            insert into diagnosis_rule_set (%s)
            values (:id, :structure, :code, :version, :title, :questionnaire, cast(:content as json), :revision, :created, :activated)
            on conflict (id) do nothing
            """.formatted(COLUMNS);

    private final Sql sql;

    PostgresRuleSets(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<RuleSet> find(UUID id) {
        return sql.query(SELECT + "where id = ?", id).optional(PostgresRuleSets::ruleSet);
    }

    @Override
    public Optional<RuleSet> find(UUID id, UUID structure) {
        return sql.query(SELECT + "where id = ? and (structure_id = ? or structure_id is null)", id, structure)
                .optional(PostgresRuleSets::ruleSet);
    }

    @Override
    public List<RuleSet> list(UUID structure, @Nullable UUID olderThan, int limit) {
        return sql.query(SELECT + """
                        where (structure_id = ? or structure_id is null)
                          and id < coalesce(?, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid)
                        order by id desc limit ?
                        """, structure, olderThan, limit).list(PostgresRuleSets::ruleSet);
    }

    @Override
    public RuleSet add(RuleSet draft) {
        Optional<Integer> version = next(draft);
        // Once more when somebody took the same version meanwhile.
        while (version.isEmpty()) version = next(draft);
        return new RuleSet(
                draft.id(),
                draft.structure(),
                draft.code(),
                version.get(),
                draft.title(),
                draft.questionnaire(),
                draft.content(),
                draft.revision(),
                draft.createdAt(),
                null);
    }

    private Optional<Integer> next(RuleSet draft) {
        return sql.query(INSERT_NEXT, row(draft)).optional(row -> row.integer("version"));
    }

    /** Adds rules that come with the platform, once; what is stored under their id. */
    RuleSet ship(RuleSet shipped) {
        sql.update(
                INSERT_SHIPPED, row(shipped).and("version", shipped.version()).and("activated", shipped.activatedAt()));
        return find(shipped.id()).orElseThrow();
    }

    private static Named row(RuleSet set) {
        return named("id", set.id())
                .and("structure", set.structure())
                .and("code", set.code())
                .and("title", set.title())
                .and("questionnaire", set.questionnaire())
                .and("content", DiagnosisJson.rules(set.content()))
                .and("revision", set.revision())
                .and("created", set.createdAt());
    }

    @Override
    public boolean change(RuleSet edited) {
        return sql.updateOne(
                """
                update diagnosis_rule_set set title = ?, questionnaire = ?, content = cast(? as json), revision = ?
                where id = ? and revision = ? - 1 and activated_at is null
                """,
                edited.title(),
                edited.questionnaire(),
                DiagnosisJson.rules(edited.content()),
                edited.revision(),
                edited.id(),
                edited.revision());
    }

    @Override
    public void activate(UUID id, Instant at) {
        sql.update("update diagnosis_rule_set set activated_at = ? where id = ? and activated_at is null", at, id);
    }

    @Override
    public void putInForce(UUID structure, UUID id, Instant at) {
        sql.update(
                "insert into diagnosis_rules_in_force (structure_id, rule_set_id, since) values (?, ?, ?)",
                structure,
                id,
                at);
    }

    @Override
    public Optional<UUID> inForce(UUID structure) {
        return sql.query("""
                        select rule_set_id from diagnosis_rules_in_force where structure_id = ?
                        order by since desc, rule_set_id limit 1
                        """, structure).optional(row -> row.uuid("rule_set_id"));
    }

    private static RuleSet ruleSet(Row row) {
        return new RuleSet(
                row.uuid("id"),
                row.uuidOrNull("structure_id"),
                row.text("code"),
                row.integer("version"),
                row.text("title"),
                row.integer("questionnaire"),
                DiagnosisJson.rules(row.text("content")),
                row.bigint("revision"),
                row.instant("created_at"),
                row.instantOrNull("activated_at"));
    }
}
