package fr.pixemploi.certification.booking.persistence;

import fr.pixemploi.certification.booking.domain.Opening;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** How far a session is open, as its row. */
@Entity(name = "OpeningRow")
@Table(name = "session_opening")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class OpeningRow {
    @Id
    @Column(name = "session_id")
    UUID sessionId;

    int places;

    Instant until;

    @Column(name = "said_at")
    Instant saidAt;

    long version;

    protected OpeningRow() {}

    static OpeningRow of(UUID sessionId) {
        OpeningRow row = new OpeningRow();
        row.sessionId = sessionId;
        return row;
    }

    void become(Opening opening, Instant now) {
        places = opening.places();
        until = opening.until();
        saidAt = now;
        version = opening.version();
    }

    Opening toOpening() {
        return new Opening(sessionId, places, until, version);
    }
}
