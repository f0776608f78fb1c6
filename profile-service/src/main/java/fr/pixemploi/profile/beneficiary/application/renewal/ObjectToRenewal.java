package fr.pixemploi.profile.beneficiary.application.renewal;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.PersonAliases;
import fr.pixemploi.profile.beneficiary.domain.Account;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryRefusal;
import fr.pixemploi.profile.beneficiary.domain.renewal.AccessRenewal;
import fr.pixemploi.profile.beneficiary.domain.renewal.AccessRenewals;
import fr.pixemploi.profile.filechange.application.NoteChanges;
import fr.pixemploi.profile.filechange.domain.FieldChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * Whoever has, or had, the account says that the renewal is not right. A code that was not used opens nothing any more. A file that was taken
 * over stays with the new account until the structure has seen both people: the old account may be in a thief's telephone.
 */
@ApplicationScoped
@Transactional
public class ObjectToRenewal {
    private final AccessRenewals renewals;
    private final PersonAliases aliases;
    private final NoteChanges noteChanges;
    private final Clock clock;

    ObjectToRenewal(AccessRenewals renewals, PersonAliases aliases, NoteChanges noteChanges, Clock clock) {
        this.renewals = renewals;
        this.aliases = aliases;
        this.noteChanges = noteChanges;
        this.clock = clock;
    }

    /** Objecting again changes nothing. */
    public void handle(Caller caller, UUID id) {
        AccessRenewal renewal = renewals.lock(id)
                .filter(found -> concerns(found, caller))
                .orElseThrow(BeneficiaryRefusal.NoSuchFile::new);
        if (renewal.objectedAt() != null) return;
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        renewals.object(id, now);
        noteChanges.byThePerson(
                renewal.fileId(), List.of(new FieldChange("accessRenewal", renewal.document(), "objected")), now);
    }

    /** Before it is used: who has the file. Afterwards: whose account it replaced, and not who came in by it. */
    private boolean concerns(AccessRenewal renewal, Caller caller) {
        if (renewal.takenAt() == null)
            return caller.person()
                    .filter(me -> aliases.idsOf(me).contains(renewal.fileId()))
                    .isPresent();
        return renewals.replaced(renewal.id(), new Account(caller.issuer(), caller.subject()));
    }
}
