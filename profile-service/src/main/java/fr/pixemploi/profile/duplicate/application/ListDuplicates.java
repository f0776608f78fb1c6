package fr.pixemploi.profile.duplicate.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.profile.beneficiary.application.GetBeneficiary;
import fr.pixemploi.profile.duplicate.domain.DuplicateRefusal;
import fr.pixemploi.profile.duplicate.domain.NameSounds;
import fr.pixemploi.profile.duplicate.domain.PossibleDuplicate;
import fr.pixemploi.profile.duplicate.domain.TwoFiles;
import fr.pixemploi.profile.readlog.application.NoteFileRead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Files of one structure that may be of one person, and never of two structures: nobody learns who else follows whom. */
@ApplicationScoped
@Transactional
public class ListDuplicates {
    /** Of one file: whoever is called like that many others is told apart by more than a list. */
    public static final int MOST_OF_ONE = 20;

    private final NameSounds sounds;
    private final GetBeneficiary getBeneficiary;
    private final NoteFileRead noteRead;

    ListDuplicates(NameSounds sounds, GetBeneficiary getBeneficiary, NoteFileRead noteRead) {
        this.noteRead = noteRead;
        this.sounds = sounds;
        this.getBeneficiary = getBeneficiary;
    }

    /** One pair more than {@code limit} when there are more; only the first {@code limit} count as shown. */
    public NameSounds.Found ofStructure(Caller caller, UUID structure, @Nullable TwoFiles after, int limit) {
        if (!caller.hasAny(Set.of(StructureRole.ADVISER, StructureRole.MANAGER), structure))
            throw new DuplicateRefusal.NotThere();
        NameSounds.Found found = sounds.of(structure, after, limit + 1);
        note(caller, structure, found.pairs().stream().limit(limit).toList());
        return found;
    }

    public List<PossibleDuplicate> ofFile(Caller caller, UUID file) {
        UUID structure = getBeneficiary.handle(caller, file).structureId();
        if (structure == null) return List.of();
        List<PossibleDuplicate> found = sounds.like(structure, file, MOST_OF_ONE);
        note(caller, structure, found);
        return found;
    }

    /** Both of each pair are shown with their names: whose they are will know. */
    private void note(Caller caller, UUID structure, List<PossibleDuplicate> shown) {
        List<UUID> files = shown.stream()
                .flatMap(pair -> Stream.of(pair.one().id(), pair.other().id()))
                .distinct()
                .toList();
        noteRead.handle(caller, structure, files, NoteFileRead.Part.FILE);
    }
}
