package fr.pixemploi.profile.beneficiary.application.account;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.PersonAliases;
import fr.pixemploi.profile.beneficiary.domain.Account;
import fr.pixemploi.profile.beneficiary.domain.Beneficiaries;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryEvents;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryRefusal;
import fr.pixemploi.profile.beneficiary.domain.ViaInvitation;
import fr.pixemploi.profile.beneficiary.domain.joining.FileParted;
import fr.pixemploi.profile.beneficiary.domain.joining.Joinings;
import fr.pixemploi.profile.filechange.application.NoteChanges;
import fr.pixemploi.profile.filechange.domain.FieldChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * The person takes a joined file off again: it stands alone, as before, and whoever it is about may be invited to it anew. What was written
 * under either id was never mixed.
 */
@ApplicationScoped
@Transactional
public class PartFile {
    private final Beneficiaries beneficiaries;
    private final Joinings joinings;
    private final BeneficiaryEvents events;
    private final PersonAliases aliases;
    private final NoteChanges noteChanges;
    private final Event<FileParted> parted;
    private final Clock clock;

    PartFile(
            Beneficiaries beneficiaries,
            Joinings joinings,
            BeneficiaryEvents events,
            PersonAliases aliases,
            NoteChanges noteChanges,
            Event<FileParted> parted,
            Clock clock) {
        this.beneficiaries = beneficiaries;
        this.joinings = joinings;
        this.events = events;
        this.aliases = aliases;
        this.noteChanges = noteChanges;
        this.parted = parted;
        this.clock = clock;
    }

    /** @throws BeneficiaryRefusal.NoSuchFile for a file that is not joined to the caller's */
    public void handle(Caller caller, UUID fileId) {
        UUID me = caller.self();
        Beneficiary file = beneficiaries
                .lock(fileId)
                .filter(found -> me.equals(found.mergedInto()))
                .orElseThrow(BeneficiaryRefusal.NoSuchFile::new);
        ViaInvitation via = Objects.requireNonNull(file.viaInvitation());
        Beneficiary alone = file.parted();
        beneficiaries.change(alone);
        aliases.set(fileId, null);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        joinings.end(fileId, now);
        noteChanges.byThePerson(me, List.of(new FieldChange(JoinFile.JOINED_FILE, fileId.toString(), null)), now);
        events.accountUnlinked(alone, new Account(caller.issuer(), caller.subject()));
        events.changed(alone);
        parted.fire(new FileParted(fileId, me, file.structureId(), via.linkedAt()));
    }
}
