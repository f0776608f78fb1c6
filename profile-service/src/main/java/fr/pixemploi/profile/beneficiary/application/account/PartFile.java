package fr.pixemploi.profile.beneficiary.application.account;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.domain.Account;
import fr.pixemploi.profile.beneficiary.domain.Beneficiaries;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryRefusal;
import fr.pixemploi.profile.filechange.application.NoteChanges;
import fr.pixemploi.profile.filechange.domain.FieldChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** The person takes a joined file off again: it stands alone, as before, and whoever it is about may be invited to it anew. */
@ApplicationScoped
@Transactional
public class PartFile {
    private final Beneficiaries beneficiaries;
    private final TakeOffFile takeOffFile;
    private final NoteChanges noteChanges;
    private final Clock clock;

    PartFile(Beneficiaries beneficiaries, TakeOffFile takeOffFile, NoteChanges noteChanges, Clock clock) {
        this.beneficiaries = beneficiaries;
        this.takeOffFile = takeOffFile;
        this.noteChanges = noteChanges;
        this.clock = clock;
    }

    /** @throws BeneficiaryRefusal.NoSuchFile for a file that is not joined to the caller's */
    public void handle(Caller caller, UUID fileId) {
        UUID me = caller.self();
        Beneficiary file = beneficiaries
                .lock(fileId)
                .filter(found -> me.equals(found.mergedInto()))
                .orElseThrow(BeneficiaryRefusal.NoSuchFile::new);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        takeOffFile.handle(file, new Account(caller.issuer(), caller.subject()), now);
        noteChanges.byThePerson(me, List.of(new FieldChange(JoinFile.JOINED_FILE, fileId.toString(), null)), now);
    }
}
