package fr.pixemploi.profile.rights.application.paper;

import fr.pixemploi.profile.beneficiary.domain.InvitationCode;
import fr.pixemploi.profile.rights.domain.RightsRequest;
import fr.pixemploi.profile.rights.domain.RightsWish;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Whoever holds the sheet says what is to end, or asks for what the law gives. The digest of the code is slow on purpose: it is made before a
 * connection is taken.
 */
@ApplicationScoped
public class ActOnPaper {
    private final CarryOutSheet carryOutSheet;
    private final Clock clock;

    ActOnPaper(CarryOutSheet carryOutSheet, Clock clock) {
        this.carryOutSheet = carryOutSheet;
        this.clock = clock;
    }

    /** Whether a sheet that holds has this code, for whoever is asked once more before anything is done. */
    public boolean holds(InvitationCode code) {
        return carryOutSheet.holds(code.digest(), clock.instant());
    }

    /** Empty when no sheet that holds has this code. */
    public Optional<RightsRequest> handle(InvitationCode code, RightsWish wish) {
        return carryOutSheet.handle(code.digest(), wish, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
