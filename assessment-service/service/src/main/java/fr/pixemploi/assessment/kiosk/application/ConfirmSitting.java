package fr.pixemploi.assessment.kiosk.application;

import fr.pixemploi.assessment.kiosk.domain.SittingConfirmation;
import fr.pixemploi.assessment.kiosk.domain.SittingConfirmations;
import fr.pixemploi.assessment.sitting.application.FindSittings;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.SittingRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A person says in their own space that an open sitting may go on at the kiosks of a structure, within the hour. */
@ApplicationScoped
public class ConfirmSitting {
    private final SittingConfirmations confirmations;
    private final FindSittings findSittings;
    private final Clock clock;

    ConfirmSitting(SittingConfirmations confirmations, FindSittings findSittings, Clock clock) {
        this.confirmations = confirmations;
        this.findSittings = findSittings;
        this.clock = clock;
    }

    /**
     * Lets it go on there; a structure that was named before is named no more.
     *
     * @return until when
     * @throws SittingRefusal.SittingOver when nothing waits in it
     */
    @Transactional
    public Instant handle(UUID beneficiary, UUID id, UUID structure) {
        Sitting sitting = findSittings.handle(beneficiary, id);
        sitting.waiting();
        Instant until = clock.instant().plus(SittingConfirmation.HOLDS_FOR).truncatedTo(ChronoUnit.MILLIS);
        confirmations.confirm(sitting.id(), structure, until);
        return until;
    }
}
