package fr.pixemploi.profile.duplicate.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.application.GetBeneficiary;
import fr.pixemploi.profile.duplicate.domain.DuplicateRefusal;
import fr.pixemploi.profile.duplicate.domain.NameSounds;
import fr.pixemploi.profile.duplicate.domain.TwoFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;

/** Somebody of the structure looked at two files: they are of two people, and nobody is asked again. */
@ApplicationScoped
@Transactional
public class TellApart {
    private final NameSounds sounds;
    private final GetBeneficiary getBeneficiary;
    private final Clock clock;

    TellApart(NameSounds sounds, GetBeneficiary getBeneficiary, Clock clock) {
        this.sounds = sounds;
        this.getBeneficiary = getBeneficiary;
        this.clock = clock;
    }

    public void handle(Caller caller, UUID file, UUID other) {
        UUID structure =
                Objects.requireNonNull(getBeneficiary.handle(caller, file).structureId());
        if (file.equals(other)
                || !structure.equals(getBeneficiary.handle(caller, other).structureId()))
            throw new DuplicateRefusal.NotThere();
        sounds.tellApart(TwoFiles.of(file, other), structure, caller.subject(), clock.instant());
    }
}
