package fr.pixemploi.pathway.catalogue.persistence;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.pathway.catalogue.domain.Mappings;
import fr.pixemploi.pathway.catalogue.domain.Target;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Mappings in PostgreSQL, and what each training does for competences by them. */
@ApplicationScoped
class PostgresMappings implements Mappings {
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

    private final Sql sql;

    PostgresMappings(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void replace(String formacode, List<Target> targets, String version) {
        sql.update("delete from formacode_competence where formacode = ?", formacode);
        sql.batch(
                "insert into formacode_competence (formacode, competence, from_level, to_level, version) values (?, ?, ?, ?, ?)",
                targets,
                target -> Sql.arguments(
                        formacode,
                        target.competence().value(),
                        target.from().value(),
                        target.to().value(),
                        version));
        sql.patiently(() -> {
            sql.update(
                    "delete from training_competence where training_id in (select id from training where " + OF_THE_CODE
                            + ")",
                    formacode);
            return sql.update(TEACH.formatted(OF_THE_CODE), formacode);
        });
    }
}
