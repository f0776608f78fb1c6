package fr.pixemploi.assessment.sitting.application;

import fr.pixemploi.assessment.sitting.domain.Sitting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person stops the clock, and goes on later with another question, perhaps on another device. */
@ApplicationScoped
public class PauseSitting {
    private final ChangeSitting changeSitting;

    PauseSitting(ChangeSitting changeSitting) {
        this.changeSitting = changeSitting;
    }

    public Sitting handle(UUID beneficiary, UUID sitting) {
        return changeSitting.handle(beneficiary, sitting, (read, test, now) -> read.pause(test, now));
    }

    /** @param device that the person goes on with; null when it is the same */
    public Sitting resume(UUID beneficiary, UUID sitting, @Nullable String device) {
        return changeSitting.handle(beneficiary, sitting, (read, test, now) -> read.resume(device, test, now));
    }
}
