package fr.pixemploi.certification.centre.application;

import fr.pixemploi.certification.centre.domain.Accreditation;
import fr.pixemploi.certification.centre.domain.CentreRefusal;
import fr.pixemploi.certification.centre.domain.Centres;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** An operator ends an accreditation before its time. Sessions that were opened under it stay. */
@ApplicationScoped
@Transactional
public class EndAccreditation {
    private final Centres centres;
    private final Clock clock;

    EndAccreditation(Centres centres, Clock clock) {
        this.centres = centres;
        this.clock = clock;
    }

    /** @param lastDay on which it still holds */
    public Accreditation handle(Caller caller, UUID centreId, UUID accreditationId, LocalDate lastDay, String reason) {
        Accreditation ended = centres.lockAccreditation(accreditationId, centreId)
                .orElseThrow(CentreRefusal.NotFound::new)
                .ended(lastDay, reason, clock.instant(), caller.subject());
        centres.end(ended);
        return ended;
    }
}
