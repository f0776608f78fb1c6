package fr.pixemploi.pathway.catalogue.persistence;

import static fr.pixemploi.kit.sql.Named.named;

import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.sql.ViolatedConstraint;
import fr.pixemploi.pathway.catalogue.domain.CatalogueRefusal;
import fr.pixemploi.pathway.catalogue.domain.Target;
import fr.pixemploi.pathway.catalogue.domain.mapping.Formacode;
import fr.pixemploi.pathway.catalogue.domain.mapping.FormacodeMapping;
import fr.pixemploi.pathway.catalogue.domain.mapping.MappingPreview;
import fr.pixemploi.pathway.catalogue.domain.mapping.Mappings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Mappings in PostgreSQL, and what each training does for competences by them. */
@ApplicationScoped
class PostgresMappings implements Mappings {
    /**
     * Held while trainings learn what their codes mean, by whoever brings trainings: what codes mean stays then, and whoever changes that
     * finds all trainings.
     */
    static final String HOLD = "lock table formacode_competence in share mode";

    /** Of trainings {@code training.id} that a condition behind it chooses: what they say themselves, else what their FORMACODEs say. */
    static final String TEACH = """
            insert into training_competence (training_id, competence, from_level, to_level)
            select training.id, what.competence, min(what.from_level), max(what.to_level)
            from training cross join lateral (
              select split_part(target, ':', 1) as competence, cast(split_part(target, ':', 2) as smallint) as from_level,
                cast(split_part(target, ':', 3) as smallint) as to_level
              from unnest(targets) target
              union all select competence, from_level, to_level from formacode_competence
              where formacode = any (formacodes) and targets = '{}' and kind is null) what
            where %s group by training.id, what.competence
            """;

    private static final String OF_THE_CODE =
            "training.formacodes @> array[cast(? as text)] and training.closed_by is null";

    private static final String PREVIEW = """
            with mapped as (
              select formacode, competence, from_level, to_level from formacode_competence where formacode <> :code
              union all select cast(:code as text), split_part(target, ':', 1), cast(split_part(target, ':', 2) as smallint),
                cast(split_part(target, ':', 3) as smallint) from unnest(cast(:targets as text[])) target),
            of_the_code as (
              select id, title, targets <> '{}' or kind is not null as says_itself,
                array(select competence || ':' || from_level || ':' || to_level from training_competence
                  where training_id = training.id order by competence) as before,
                array(select competence || ':' || min(from_level) || ':' || max(to_level) from mapped
                  where formacode = any (formacodes) group by competence order by competence) as after
              from training where formacodes @> array[cast(:code as text)] and closed_by is null),
            changed as (select * from of_the_code where not says_itself and before <> after)
            """;

    private static final String VERSION = "select formacode, version, confirmed_by, at, targets from formacode_mapping";

    private final Sql sql;

    PostgresMappings(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void put(FormacodeMapping mapping) {
        String code = mapping.formacode().value();
        try {
            sql.update(
                    "insert into formacode_mapping (formacode, version, confirmed_by, at, targets) values (?, ?, ?, ?, ?)",
                    code,
                    mapping.version(),
                    mapping.confirmedBy(),
                    mapping.at(),
                    texts(mapping.targets()));
        } catch (ViolatedConstraint e) {
            if (e.constraint().equals("one_mapping_a_formacode_and_version"))
                throw new CatalogueRefusal.ChangedMeanwhile();
            throw e;
        }
        sql.update("delete from formacode_competence where formacode = ?", code);
        sql.batch(
                "insert into formacode_competence (formacode, competence, from_level, to_level) values (?, ?, ?, ?)",
                mapping.targets(),
                target -> Sql.arguments(
                        code,
                        target.competence().value(),
                        target.from().value(),
                        target.to().value()));
        sql.patiently(() -> {
            sql.update(
                    "delete from training_competence where training_id in (select id from training where " + OF_THE_CODE
                            + ")",
                    code);
            return sql.update(TEACH.formatted(OF_THE_CODE), code);
        });
    }

    @Override
    public List<FormacodeMapping> history(Formacode formacode, @Nullable Integer before, int limit) {
        return sql.query(
                        VERSION
                                + " where formacode = ? and (cast(? as integer) is null or version < ?) order by version desc limit ?",
                        formacode.value(),
                        before,
                        before,
                        limit)
                .list(PostgresMappings::mapping);
    }

    @Override
    public MappingPreview preview(Formacode formacode, List<Target> targets, int examples) {
        List<MappingPreview.Example> shown = sql.query(
                        PREVIEW + "select id, title, before, after from changed order by id limit :examples",
                        named("code", formacode.value())
                                .and("targets", texts(targets))
                                .and("examples", examples))
                .list(row -> new MappingPreview.Example(
                        row.uuid("id"), row.text("title"), targets(row, "before"), targets(row, "after")));
        return sql.query(PREVIEW + """
                                select count(*) as trainings, count(*) filter (where says_itself) as say_themselves,
                                  (select count(*) from changed) as changed,
                                  (select count(*) from training_action where closed_by is null and training_id in (select id from changed)) as actions
                                from of_the_code
                                """, named("code", formacode.value()).and("targets", texts(targets)))
                .one(row -> new MappingPreview(
                        row.integer("trainings"),
                        row.integer("say_themselves"),
                        row.integer("changed"),
                        row.integer("actions"),
                        shown));
    }

    /** Of a row of {@code formacode_mapping}. */
    static FormacodeMapping mapping(Row row) {
        return new FormacodeMapping(
                new Formacode(row.text("formacode")),
                row.integer("version"),
                row.textOrNull("confirmed_by"),
                row.instant("at"),
                targets(row, "targets"));
    }

    private static Object texts(List<Target> targets) {
        return Sql.texts(targets.stream().map(Target::text).toList());
    }

    private static List<Target> targets(Row row, String column) {
        return row.elements(column, String.class).stream().map(Target::of).toList();
    }
}
