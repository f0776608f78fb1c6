package fr.pixemploi.profile.beneficiary.application;

import fr.pixemploi.profile.ProfileSettings;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryRefusal;
import fr.pixemploi.profile.beneficiary.domain.SandboxFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Nobody fills a sandbox without end: each reset has all services erase whoever is in it, beside those who wait for their own erasure. */
@ApplicationScoped
@Transactional
public class CheckSandboxRoom {
    /** Whether more come in. */
    enum Room {
        ENOUGH,
        FULL,
        /** Those who were in it are going just now. */
        BEING_CLEARED
    }

    private final KeepApart keepApart;
    private final SandboxFiles files;
    private final int most;

    CheckSandboxRoom(KeepApart keepApart, SandboxFiles files, ProfileSettings settings) {
        this.keepApart = keepApart;
        this.files = files;
        this.most = settings.sandbox().files();
    }

    /** @param coming files that are to be added in this transaction; for structures that are no sandbox there is room for any number */
    Room look(UUID structure, int coming) {
        if (!keepApart.isOfSandbox(structure)) return Room.ENOUGH;
        if (files.areGoing(structure)) return Room.BEING_CLEARED;
        return files.count(structure) + coming > most ? Room.FULL : Room.ENOUGH;
    }

    /** The same, as a refusal. */
    public void handle(UUID structure, int coming) {
        switch (look(structure, coming)) {
            case ENOUGH -> {}
            case FULL -> throw new BeneficiaryRefusal.SandboxFull();
            case BEING_CLEARED -> throw new BeneficiaryRefusal.SandboxBeingCleared();
        }
    }
}
