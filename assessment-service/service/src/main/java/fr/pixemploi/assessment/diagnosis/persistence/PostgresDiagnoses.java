package fr.pixemploi.assessment.diagnosis.persistence;

import fr.pixemploi.assessment.diagnosis.domain.passage.Diagnoses;
import fr.pixemploi.assessment.diagnosis.domain.passage.Diagnosis;
import fr.pixemploi.assessment.diagnosis.domain.passage.SharedDiagnoses;
import fr.pixemploi.assessment.result.domain.Consent;
import fr.pixemploi.assessment.result.domain.grant.Grant;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Passages in PostgreSQL, with the log of their readers and the consents given about them. Who may read them is asked of the same
 * read model of grants as for results. They stay SQL: documents and arrays, and a passage beside an open one is refused without
 * breaking the transaction.
 */
@ApplicationScoped
class PostgresDiagnoses implements Diagnoses, SharedDiagnoses {
    private static final String OPEN = "select %s from diagnosis d where d.beneficiary_id = ? and d.ended_at is null"
            .formatted(DiagnosisRow.COLUMNS);

    private static final String FIND =
            "select %s from diagnosis d where d.id = ? and d.beneficiary_id = any (ids_of_person(?))"
                    .formatted(DiagnosisRow.COLUMNS);

    private static final String LIST = """
            select %s from diagnosis d
            where d.beneficiary_id = any (ids_of_person(?)) and d.id < coalesce(?, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid)
            order by d.id desc limit ?
            """.formatted(DiagnosisRow.COLUMNS);

    private static final String SHARED = """
            select %s, s.grant_id, s.structure_id as reading_structure
            from diagnosis d join diagnosis_reader s on s.diagnosis_id = d.id
            where d.id = ? and s.structure_id = any (?) and s.until > ?
            order by s.grant_id limit 1
            """.formatted(DiagnosisRow.COLUMNS);

    private static final String SHARED_WITH = """
            select %s from diagnosis d
            where d.route is not null and d.id < coalesce(?, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid)
              and d.beneficiary_id = any (coalesce(ids_of_person(person_behind(?)), array[d.beneficiary_id]))
              and exists (select 1 from diagnosis_reader s
                          where s.diagnosis_id = d.id and s.structure_id = ? and s.until > ?)
            order by d.id desc limit ?
            """.formatted(DiagnosisRow.COLUMNS);

    private final Sql sql;

    PostgresDiagnoses(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean add(Diagnosis diagnosis) {
        return sql.updateOne(DiagnosisRow.INSERT, DiagnosisRow.inserted(diagnosis));
    }

    @Override
    public Optional<Diagnosis> open(UUID beneficiary) {
        return sql.query(OPEN, beneficiary).optional(DiagnosisRow::read);
    }

    @Override
    public Optional<Diagnosis> find(UUID id, UUID beneficiary) {
        return sql.query(FIND, id, beneficiary).optional(DiagnosisRow::read);
    }

    @Override
    public Optional<Diagnosis> lock(UUID id, UUID beneficiary) {
        return sql.query(FIND + " for update", id, beneficiary).optional(DiagnosisRow::read);
    }

    @Override
    public void change(Diagnosis diagnosis) {
        sql.update(DiagnosisRow.UPDATE, DiagnosisRow.changed(diagnosis));
    }

    @Override
    public List<Diagnosis> list(UUID beneficiary, @Nullable UUID olderThan, int limit) {
        return sql.query(LIST, beneficiary, olderThan, limit).list(DiagnosisRow::read);
    }

    @Override
    public void addConsent(Consent consent) {
        sql.update(
                """
                insert into diagnosis_consent (grant_id, diagnosis_id, beneficiary_id, structure_id, purpose, until, consented_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                consent.grant(),
                consent.result(),
                consent.beneficiary(),
                consent.structure(),
                consent.purpose().code(),
                consent.until(),
                consent.at());
    }

    @Override
    public Optional<Shared> find(UUID id, Set<UUID> structures, Instant now) {
        if (structures.isEmpty()) return Optional.empty();
        return sql.query(SHARED, id, Sql.uuids(structures), now)
                .optional(row -> new Shared(
                        DiagnosisRow.read(row), new Grant(row.uuid("grant_id"), row.uuid("reading_structure"))));
    }

    @Override
    public List<Diagnosis> list(
            UUID structure, @Nullable UUID beneficiary, Instant now, @Nullable UUID olderThan, int limit) {
        return sql.query(SHARED_WITH, olderThan, beneficiary, structure, now, limit)
                .list(DiagnosisRow::read);
    }

    @Override
    public void logRead(UUID diagnosis, Grant grant, String role, String reader, Instant at) {
        sql.update("""
                insert into diagnosis_read (id, diagnosis_id, beneficiary_id, grant_id, structure_id, role, reader, read_at)
                select ?, d.id, d.beneficiary_id, ?, ?, ?, ?, ? from diagnosis d where d.id = ?
                """, Ids.next(), grant.id(), grant.structure(), role, reader, at, diagnosis);
    }
}
