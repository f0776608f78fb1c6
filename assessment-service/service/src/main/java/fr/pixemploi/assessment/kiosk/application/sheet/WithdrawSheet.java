package fr.pixemploi.assessment.kiosk.application.sheet;

import fr.pixemploi.assessment.kiosk.domain.KioskCode;
import fr.pixemploi.assessment.kiosk.domain.KioskCodes;
import fr.pixemploi.assessment.kiosk.domain.KioskRefusal;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * An adviser of the structure ends all codes of a sheet that still wait, such as when it was lost. Whoever sits at a kiosk by one of them
 * stays there.
 */
@ApplicationScoped
public class WithdrawSheet {
    private final KioskCodes codes;
    private final Clock clock;

    WithdrawSheet(KioskCodes codes, Clock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    /** Asked again, it changes nothing. */
    @Transactional
    public void handle(Caller caller, UUID sheet) {
        List<KioskCode> made = codes.ofSheet(sheet, caller.structuresAs(StructureRole.ADVISER));
        if (made.isEmpty()) throw new KioskRefusal.NotHere();
        codes.oneMakerIn(made.getFirst().structure());
        codes.withdraw(sheet, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
