package fr.pixemploi.profile.beneficiary.application;

import fr.pixemploi.kit.id.ReadVersion;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.application.restriction.CheckRestriction;
import fr.pixemploi.profile.beneficiary.domain.Beneficiaries;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryEvents;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryRefusal;
import fr.pixemploi.profile.beneficiary.domain.FileNamed;
import fr.pixemploi.profile.filechange.application.NoteChanges;
import fr.pixemploi.profile.filechange.domain.FieldChange;
import fr.pixemploi.profile.readlog.application.NoteFileRead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The structure that registered a person corrects the file, knowing what it corrects. Whoever is shown it by that has read it. */
@ApplicationScoped
@Transactional
public class UpdateBeneficiary {
    private final Beneficiaries beneficiaries;
    private final HoldFile holdFile;
    private final BeneficiaryEvents events;
    private final NoteChanges noteChanges;
    private final NoteFileRead noteRead;
    private final Event<FileNamed> named;
    private final CheckRestriction checkRestriction;
    private final Clock clock;

    UpdateBeneficiary(
            Beneficiaries beneficiaries,
            HoldFile holdFile,
            BeneficiaryEvents events,
            NoteChanges noteChanges,
            NoteFileRead noteRead,
            Event<FileNamed> named,
            CheckRestriction checkRestriction,
            Clock clock) {
        this.beneficiaries = beneficiaries;
        this.holdFile = holdFile;
        this.events = events;
        this.noteChanges = noteChanges;
        this.noteRead = noteRead;
        this.named = named;
        this.checkRestriction = checkRestriction;
        this.clock = clock;
    }

    /** @param readable whether the caller may also read it: a structure's own system may write files and read none */
    public record Corrected(Beneficiary file, boolean readable) {}

    /**
     * @param read the version that the caller saw
     * @param correction what becomes of the file
     */
    public Corrected handle(Caller caller, UUID id, ReadVersion read, UnaryOperator<Beneficiary> correction) {
        HoldFile.Held held = holdFile.ofStructure(caller, id);
        Beneficiary current = held.file();
        checkRestriction.correcting(current);
        if (!read.is(current.version())) throw new BeneficiaryRefusal.ChangedMeanwhile();
        Beneficiary corrected = correction.apply(current);
        UUID structure = Objects.requireNonNull(current.structureId());
        if (held.readable()) noteRead.handle(caller, structure, List.of(id), NoteFileRead.Part.FILE);
        List<FieldChange> changes = corrected.changesSince(current);
        if (changes.isEmpty()) return new Corrected(current, held.readable());
        ImpersonalIds.require(corrected.externalId(), corrected.partnerIds());
        beneficiaries.change(corrected);
        noteChanges.byTheStructure(caller, id, structure, changes, clock.instant());
        events.changed(corrected);
        if (!corrected.person().equals(current.person())) named.fire(FileNamed.of(corrected));
        return new Corrected(corrected, held.readable());
    }
}
