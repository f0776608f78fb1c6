package fr.pixemploi.profile.caseload.persistence;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.caseload.domain.CaseloadFacts;
import fr.pixemploi.profile.caseload.domain.Certificate;
import fr.pixemploi.profile.caseload.domain.CompletedDiagnosis;
import fr.pixemploi.profile.caseload.domain.PathwayProgress;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The read models of pathways, certificates and diagnoses. */
@ApplicationScoped
class PostgresCaseloadFacts implements CaseloadFacts {
    private final Sql sql;

    PostgresCaseloadFacts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void keep(PathwayProgress pathway) {
        sql.update(
                """
                insert into pathway (id, beneficiary_id, structure_id, status, steps_done, steps_total, progressed_at)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set beneficiary_id = excluded.beneficiary_id,
                  structure_id = excluded.structure_id, status = excluded.status,
                  steps_done = excluded.steps_done, steps_total = excluded.steps_total,
                  progressed_at = excluded.progressed_at
                """,
                pathway.id(),
                pathway.beneficiaryId(),
                pathway.structureId(),
                pathway.status(),
                pathway.stepsDone(),
                pathway.stepsTotal(),
                pathway.progressedAt());
    }

    @Override
    public void forgetPathway(UUID id) {
        sql.update("delete from pathway where id = ?", id);
    }

    @Override
    public void keep(Certificate certificate) {
        sql.update(
                """
                insert into certificate (id, beneficiary_id, status, global_level, total_pix, published_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (id) do update set beneficiary_id = excluded.beneficiary_id, status = excluded.status,
                  global_level = excluded.global_level, total_pix = excluded.total_pix,
                  published_at = excluded.published_at
                """,
                certificate.id(),
                certificate.beneficiaryId(),
                certificate.status(),
                certificate.globalLevel(),
                certificate.totalPix(),
                certificate.publishedAt());
    }

    @Override
    public void forgetCertificate(UUID id) {
        sql.update("delete from certificate where id = ?", id);
    }

    @Override
    public void keep(CompletedDiagnosis diagnosis) {
        sql.update("""
                insert into diagnosis (id, beneficiary_id, route, completed_at) values (?, ?, ?, ?)
                on conflict (id) do update set beneficiary_id = excluded.beneficiary_id, route = excluded.route,
                  completed_at = excluded.completed_at
                """, diagnosis.id(), diagnosis.beneficiaryId(), diagnosis.route(), diagnosis.completedAt());
    }

    @Override
    public void forgetDiagnosis(UUID id) {
        sql.update("delete from diagnosis where id = ?", id);
    }
}
