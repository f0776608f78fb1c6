package fr.pixemploi.assessment.kiosk.application;

import fr.pixemploi.assessment.kiosk.domain.Kiosk;
import fr.pixemploi.assessment.kiosk.domain.KioskRefusal;
import fr.pixemploi.assessment.kiosk.domain.Kiosks;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A manager enrols a device of the structure. It can do nothing before it was given a secret. */
@ApplicationScoped
public class EnrolKiosk {
    private final Kiosks kiosks;
    private final Clock clock;

    EnrolKiosk(Kiosks kiosks, Clock clock) {
        this.kiosks = kiosks;
        this.clock = clock;
    }

    @Transactional
    public Kiosk handle(Caller caller, UUID structure, String place) {
        if (!caller.has(StructureRole.MANAGER, structure)) throw new KioskRefusal.NotHere();
        Kiosk kiosk = Kiosk.enrol(Ids.next(), structure, place, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        kiosks.add(kiosk);
        return kiosk;
    }
}
