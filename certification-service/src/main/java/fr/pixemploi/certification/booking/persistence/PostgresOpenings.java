package fr.pixemploi.certification.booking.persistence;

import fr.pixemploi.certification.booking.domain.Opening;
import fr.pixemploi.certification.booking.domain.Openings;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** How far sessions are open, in PostgreSQL. */
@ApplicationScoped
class PostgresOpenings implements Openings, PanacheRepositoryBase<OpeningRow, UUID> {
    @Override
    public Opening of(UUID sessionId) {
        return findByIdOptional(sessionId).map(OpeningRow::toOpening).orElseGet(() -> Opening.closed(sessionId));
    }

    @Override
    public void save(Opening opening, Instant now) {
        OpeningRow row = findById(opening.sessionId());
        boolean first = row == null;
        if (first) row = OpeningRow.of(opening.sessionId());
        row.become(opening, now);
        if (first) persist(row);
    }
}
