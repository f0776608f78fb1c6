package fr.pixemploi.assessment.kiosk.persistence;

import fr.pixemploi.assessment.kiosk.domain.Fingerprint;
import fr.pixemploi.assessment.kiosk.domain.Kiosk;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code kiosk}. The hash of its secret is looked for and never told. */
@Entity
@Table(name = "kiosk")
@SuppressWarnings("NullAway.Init")
class KioskRow {
    @Id
    private UUID id;

    @Column(name = "structure_id", updatable = false)
    private UUID structureId;

    @Column(updatable = false)
    private String place;

    @Column(name = "enrolled_at", updatable = false)
    private Instant enrolledAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "secret_hash")
    private @Nullable String secretHash;

    @Column(name = "wrong_tries")
    private int wrongTries;

    @Column(name = "tries_since")
    private Instant triesSince;

    KioskRow() {}

    KioskRow(Kiosk kiosk) {
        id = kiosk.id();
        structureId = kiosk.structure();
        place = kiosk.place();
        enrolledAt = kiosk.enrolledAt();
        countTries(kiosk);
    }

    final void countTries(Kiosk kiosk) {
        wrongTries = kiosk.wrongTries();
        triesSince = kiosk.triesSince();
    }

    void give(Fingerprint secret) {
        secretHash = secret.value();
    }

    void revoke(Instant at) {
        revokedAt = at;
        secretHash = null;
    }

    Kiosk toKiosk() {
        return new Kiosk(id, structureId, place, enrolledAt, revokedAt, wrongTries, triesSince);
    }
}
