package fr.pixemploi.profile.beneficiary.application;

import fr.pixemploi.kit.id.ReadVersion;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.domain.Beneficiaries;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryEvents;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryRefusal;
import fr.pixemploi.profile.beneficiary.domain.FileNamed;
import fr.pixemploi.profile.beneficiary.domain.Person;
import fr.pixemploi.profile.filechange.application.NoteChanges;
import fr.pixemploi.profile.filechange.domain.FieldChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The person corrects and completes a file of their own. What the structure calls the person is the structure's. */
@ApplicationScoped
@Transactional
public class UpdateMyFile {
    private final Beneficiaries beneficiaries;
    private final HoldFile holdFile;
    private final BeneficiaryEvents events;
    private final NoteChanges noteChanges;
    private final Event<FileNamed> named;
    private final Clock clock;

    UpdateMyFile(
            Beneficiaries beneficiaries,
            HoldFile holdFile,
            BeneficiaryEvents events,
            NoteChanges noteChanges,
            Event<FileNamed> named,
            Clock clock) {
        this.beneficiaries = beneficiaries;
        this.holdFile = holdFile;
        this.events = events;
        this.noteChanges = noteChanges;
        this.named = named;
        this.clock = clock;
    }

    /**
     * @param fileId one of the person's files; null for the own one
     * @param read the version that the person saw
     */
    public Beneficiary handle(
            Caller caller, @Nullable UUID fileId, ReadVersion read, UnaryOperator<Person> correction) {
        Beneficiary current = holdFile.ofPerson(caller, fileId);
        if (!read.is(current.version())) throw new BeneficiaryRefusal.ChangedMeanwhile();
        Beneficiary corrected =
                current.corrected(current.externalId(), current.partnerIds(), correction.apply(current.person()));
        List<FieldChange> changes = corrected.changesSince(current);
        if (changes.isEmpty()) return current;
        beneficiaries.change(corrected);
        noteChanges.byThePerson(current.id(), changes, clock.instant());
        events.changed(corrected);
        if (!corrected.person().equals(current.person())) named.fire(FileNamed.of(corrected));
        return corrected;
    }
}
