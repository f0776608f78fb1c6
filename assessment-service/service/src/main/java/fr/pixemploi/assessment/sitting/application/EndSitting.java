package fr.pixemploi.assessment.sitting.application;

import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.SittingStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** A person stops before the last question, or gives the test up. Asking again changes nothing. */
@ApplicationScoped
public class EndSitting {
    private final ChangeSitting changeSitting;

    EndSitting(ChangeSitting changeSitting) {
        this.changeSitting = changeSitting;
    }

    /** What was answered counts. */
    public Sitting handle(UUID beneficiary, UUID sitting) {
        return changeSitting.handle(
                beneficiary, sitting, (read, test, now) -> read.status() == SittingStatus.OPEN ? read.stop(now) : read);
    }

    /** There is no result, whatever was answered. */
    public Sitting abandon(UUID beneficiary, UUID sitting) {
        return changeSitting.handle(
                beneficiary,
                sitting,
                (read, test, now) -> read.status() == SittingStatus.ABANDONED ? read : read.abandon(now));
    }
}
