package fr.pixemploi.certification.duty.persistence;

import fr.pixemploi.certification.duty.domain.Organisation;
import fr.pixemploi.certification.duty.domain.Organisations;
import fr.pixemploi.kit.sql.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** How sessions are organised, in PostgreSQL. */
@ApplicationScoped
class PostgresOrganisations implements Organisations, PanacheRepositoryBase<OrganisationRow, UUID> {
    private final Sql sql;

    PostgresOrganisations(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Organisation of(UUID sessionId) {
        return findByIdOptional(sessionId)
                .map(OrganisationRow::toOrganisation)
                .orElseGet(() -> Organisation.unsaid(sessionId));
    }

    @Override
    public void save(Organisation organisation, Instant now) {
        OrganisationRow row = findById(organisation.sessionId());
        boolean first = row == null;
        if (first) row = OrganisationRow.of(organisation.sessionId());
        row.become(organisation, now);
        if (first) persist(row);
    }

    @Override
    public int candidates(UUID sessionId) {
        return sql.query("select count(*)::integer as count from enrolled_candidate where session_id = ?", sessionId)
                .one(row -> row.integer("count"));
    }
}
