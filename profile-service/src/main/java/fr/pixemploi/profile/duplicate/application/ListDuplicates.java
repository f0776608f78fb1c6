package fr.pixemploi.profile.duplicate.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.profile.beneficiary.application.GetBeneficiary;
import fr.pixemploi.profile.duplicate.domain.DuplicateRefusal;
import fr.pixemploi.profile.duplicate.domain.NameSounds;
import fr.pixemploi.profile.duplicate.domain.PossibleDuplicate;
import fr.pixemploi.profile.duplicate.domain.TwoFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Files of one structure that may be of one person, and never of two structures: nobody learns who else follows whom. */
@ApplicationScoped
@Transactional
public class ListDuplicates {
    /** Of one file: whoever is called like that many others is told apart by more than a list. */
    public static final int MOST_OF_ONE = 20;

    private final NameSounds sounds;
    private final GetBeneficiary getBeneficiary;

    ListDuplicates(NameSounds sounds, GetBeneficiary getBeneficiary) {
        this.sounds = sounds;
        this.getBeneficiary = getBeneficiary;
    }

    public List<PossibleDuplicate> ofStructure(Caller caller, UUID structure, @Nullable TwoFiles after, int max) {
        if (!caller.hasAny(Set.of(StructureRole.ADVISER, StructureRole.MANAGER), structure))
            throw new DuplicateRefusal.NotThere();
        return sounds.of(structure, after, max);
    }

    public List<PossibleDuplicate> ofFile(Caller caller, UUID file) {
        UUID structure = getBeneficiary.handle(caller, file).structureId();
        return structure == null ? List.of() : sounds.like(structure, file, MOST_OF_ONE);
    }
}
