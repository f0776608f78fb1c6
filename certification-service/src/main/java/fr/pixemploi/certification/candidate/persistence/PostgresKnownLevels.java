package fr.pixemploi.certification.candidate.persistence;

import static fr.pixemploi.kit.sql.Sql.arguments;

import fr.pixemploi.certification.candidate.domain.KnownLevels;
import fr.pixemploi.certification.rules.domain.Certification;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The read model of levels: filled by messages, asked with one aggregate. */
@ApplicationScoped
class PostgresKnownLevels implements KnownLevels {
    private final Sql sql;

    PostgresKnownLevels(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void set(
            UUID resultId,
            UUID beneficiaryId,
            Instant completedAt,
            Map<String, Integer> levels,
            Set<Certification> opens) {
        forget(resultId);
        sql.batch(
                """
                insert into known_level (result_id, beneficiary_id, completed_at, competence, level)
                values (?, ?, ?, ?, ?)
                """,
                levels.entrySet(),
                level -> arguments(resultId, beneficiaryId, completedAt, level.getKey(), level.getValue()));
        sql.batch(
                "insert into opened_certification (result_id, beneficiary_id, completed_at, certification) values (?, ?, ?, ?)",
                opens,
                opened -> arguments(resultId, beneficiaryId, completedAt, opened.label()));
    }

    @Override
    public void forget(UUID resultId) {
        sql.update("delete from known_level where result_id = ?", resultId);
        sql.update("delete from opened_certification where result_id = ?", resultId);
    }

    @Override
    public int certifiableCompetences(UUID beneficiaryId) {
        return sql.query("""
                        select count(*) from (
                          select distinct on (competence) level from known_level where beneficiary_id = any (ids_of_person(person_behind(?)))
                          order by competence, completed_at desc, result_id desc) latest
                        where level >= 1
                        """, beneficiaryId).one(row -> row.integer("count"));
    }

    @Override
    public boolean opens(UUID beneficiaryId, Certification certification) {
        return sql.query("""
                        select 1 from opened_certification
                        where certification = ? and beneficiary_id = any (ids_of_person(person_behind(?)))
                        """, certification.label(), beneficiaryId).exists();
    }
}
