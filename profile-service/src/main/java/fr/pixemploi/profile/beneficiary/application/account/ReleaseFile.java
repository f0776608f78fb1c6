package fr.pixemploi.profile.beneficiary.application.account;

import fr.pixemploi.kit.security.AccountLinks;
import fr.pixemploi.profile.beneficiary.domain.Account;
import fr.pixemploi.profile.beneficiary.domain.Beneficiaries;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryEvents;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryRefusal;
import fr.pixemploi.profile.beneficiary.domain.Invitation;
import fr.pixemploi.profile.beneficiary.domain.renewal.AccessRenewal;
import fr.pixemploi.profile.beneficiary.domain.renewal.AccessRenewals;
import fr.pixemploi.profile.beneficiary.domain.renewal.FileReleased;
import fr.pixemploi.profile.filechange.application.NoteChanges;
import fr.pixemploi.profile.filechange.domain.FieldChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Puts the account out of a file, whose person has lost it, so that a new one can be linked. The file of the structure that renews is all that
 * the new account gets: files of other structures that the person had joined stand alone again, as after parting, and their structures invite
 * the person anew. So nobody reads by a renewal what another structure has.
 */
@ApplicationScoped
class ReleaseFile {
    private final Beneficiaries beneficiaries;
    private final AccessRenewals renewals;
    private final TakeOffFile takeOffFile;
    private final AccountLinks links;
    private final BeneficiaryEvents events;
    private final NoteChanges noteChanges;
    private final Event<FileReleased> released;

    ReleaseFile(
            Beneficiaries beneficiaries,
            AccessRenewals renewals,
            TakeOffFile takeOffFile,
            AccountLinks links,
            BeneficiaryEvents events,
            NoteChanges noteChanges,
            Event<FileReleased> released) {
        this.beneficiaries = beneficiaries;
        this.renewals = renewals;
        this.takeOffFile = takeOffFile;
        this.links = links;
        this.events = events;
        this.noteChanges = noteChanges;
        this.released = released;
    }

    /**
     * In the transaction in which invitation and file were locked, once nothing else stands in the way.
     *
     * @return the file as nobody enters it; as it is when the invitation renews nothing
     * @throws BeneficiaryRefusal.RenewalNotConfirmed until a colleague has seen the person too
     */
    Beneficiary handle(Beneficiary file, Invitation invitation, Instant now) {
        UUID renewalId = invitation.renewalId();
        if (renewalId == null) return file;
        AccessRenewal renewal = renewals.lock(renewalId)
                .filter(found -> found.isOpen(now))
                .orElseThrow(BeneficiaryRefusal.WrongCode::new);
        if (renewal.confirmedBy() == null) throw new BeneficiaryRefusal.RenewalNotConfirmed();
        List<Account> lost = accountsOf(file);
        renewals.take(renewalId, lost, now);
        noteChanges.byThePerson(
                file.id(), List.of(new FieldChange("accessRenewal", renewal.document(), "taken-over")), now);
        return file.mergedInto() == null ? putOut(file, lost, now) : takeOffFile.handle(file, lost.getFirst(), now);
    }

    private Beneficiary putOut(Beneficiary file, List<Account> lost, Instant now) {
        if (lost.isEmpty()) return file;
        for (Beneficiary joined : beneficiaries.ofPerson(file.id())) {
            if (joined.id().equals(file.id())) continue;
            beneficiaries.lock(joined.id()).ifPresent(locked -> takeOffFile.handle(locked, lost.getFirst(), now));
        }
        Beneficiary alone = file.released();
        beneficiaries.change(alone);
        links.set(file.id(), List.of());
        lost.forEach(account -> events.accountUnlinked(alone, account));
        events.changed(alone);
        released.fire(new FileReleased(file.id()));
        return alone;
    }

    /** By which the person enters it: the file's own, or those of the file that it is joined to. */
    private List<Account> accountsOf(Beneficiary file) {
        UUID ownFile = file.mergedInto();
        return ownFile == null
                ? file.accounts()
                : beneficiaries.find(ownFile).map(Beneficiary::accounts).orElse(List.of());
    }
}
