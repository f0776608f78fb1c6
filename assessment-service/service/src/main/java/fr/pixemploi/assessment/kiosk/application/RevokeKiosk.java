package fr.pixemploi.assessment.kiosk.application;

import fr.pixemploi.assessment.kiosk.domain.Kiosk;
import fr.pixemploi.assessment.kiosk.domain.KioskRefusal;
import fr.pixemploi.assessment.kiosk.domain.KioskSessions;
import fr.pixemploi.assessment.kiosk.domain.Kiosks;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Ends a kiosk and every session at it, at once and for ever; sittings stay open for their persons. Asking again changes nothing. */
@ApplicationScoped
public class RevokeKiosk {
    private final Kiosks kiosks;
    private final KioskSessions sessions;
    private final Clock clock;

    RevokeKiosk(Kiosks kiosks, KioskSessions sessions, Clock clock) {
        this.kiosks = kiosks;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Transactional
    public void handle(Caller caller, UUID id) {
        Kiosk kiosk =
                kiosks.lock(id, caller.structuresAs(StructureRole.MANAGER)).orElseThrow(KioskRefusal.NotHere::new);
        if (kiosk.revokedAt() != null) return;
        Instant now = clock.instant();
        kiosks.revoke(id, now);
        sessions.endAllAt(id, now);
    }
}
