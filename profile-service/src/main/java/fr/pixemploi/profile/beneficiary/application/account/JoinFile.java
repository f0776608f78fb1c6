package fr.pixemploi.profile.beneficiary.application.account;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.ErasedPeople;
import fr.pixemploi.kit.security.PersonAliases;
import fr.pixemploi.profile.beneficiary.application.KeepApart;
import fr.pixemploi.profile.beneficiary.domain.Account;
import fr.pixemploi.profile.beneficiary.domain.Beneficiaries;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryEvents;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryRefusal;
import fr.pixemploi.profile.beneficiary.domain.Invitation;
import fr.pixemploi.profile.beneficiary.domain.Invitations;
import fr.pixemploi.profile.beneficiary.domain.LeavingAccounts;
import fr.pixemploi.profile.beneficiary.domain.ViaInvitation;
import fr.pixemploi.profile.beneficiary.domain.joining.FileJoined;
import fr.pixemploi.profile.beneficiary.domain.joining.Joinings;
import fr.pixemploi.profile.filechange.application.NoteChanges;
import fr.pixemploi.profile.filechange.domain.FieldChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Joins a second file to the one that the account has, by the invitation of the structure that made it. No id is rewritten: the second
 * file becomes an alias, in this service and in all others, until the person parts.
 */
@ApplicationScoped
class JoinFile {
    /** How the person's list of changes calls it. */
    static final String JOINED_FILE = "joinedFile";

    private final Beneficiaries beneficiaries;
    private final LeavingAccounts leaving;
    private final ErasedPeople erased;
    private final KeepApart keepApart;
    private final Invitations invitations;
    private final Joinings joinings;
    private final ReleaseFile releaseFile;
    private final BeneficiaryEvents events;
    private final PersonAliases aliases;
    private final NoteChanges noteChanges;
    private final Event<FileJoined> joined;

    JoinFile(
            Beneficiaries beneficiaries,
            LeavingAccounts leaving,
            ErasedPeople erased,
            KeepApart keepApart,
            Invitations invitations,
            Joinings joinings,
            ReleaseFile releaseFile,
            BeneficiaryEvents events,
            PersonAliases aliases,
            NoteChanges noteChanges,
            Event<FileJoined> joined) {
        this.beneficiaries = beneficiaries;
        this.leaving = leaving;
        this.erased = erased;
        this.keepApart = keepApart;
        this.invitations = invitations;
        this.joinings = joinings;
        this.releaseFile = releaseFile;
        this.events = events;
        this.aliases = aliases;
        this.noteChanges = noteChanges;
        this.joined = joined;
    }

    /**
     * In the transaction in which the invitation was locked. A file that is the person's already stays so.
     *
     * @param ownFile the file that the account has
     * @throws BeneficiaryRefusal.WrongCode for an account that a renewal has just put out of its file
     * @throws BeneficiaryRefusal.OfASandbox when one of the two files is made up
     * @throws BeneficiaryRefusal.AccountLinkedElsewhere unless the person says so: a code of somebody else must join nothing by mistake
     */
    Beneficiary handle(UUID ownFile, Account account, Invitation invitation, boolean wanted, Instant now) {
        // First, as whoever renews it does: nothing is joined to a file that goes to another account at this moment.
        boolean stillTheirs = beneficiaries
                .lock(ownFile)
                .filter(own -> own.accounts().contains(account))
                .isPresent();
        if (!stillTheirs) throw new BeneficiaryRefusal.WrongCode();
        // Asked under the lock: an erasure takes the files that are joined by then.
        if (leaving.contains(account) || erased.contains(ownFile)) throw new BeneficiaryRefusal.AccountBeingErased();
        Beneficiary file = beneficiaries
                .lock(invitation.beneficiaryId())
                .filter(found -> !erased.contains(found.id()))
                .orElseThrow(BeneficiaryRefusal.WrongCode::new);
        if (file.belongsTo(ownFile)) return file;
        if (keepApart.between(ownFile, file.structureId())) throw new BeneficiaryRefusal.OfASandbox();
        if (!wanted) throw new BeneficiaryRefusal.AccountLinkedElsewhere();
        if (invitation.used()) throw new BeneficiaryRefusal.InvitationUsed();
        ViaInvitation via = invitation.linked(now);
        Beneficiary alias = releaseFile.handle(file, invitation, now).joinedTo(ownFile, via);
        FileJoined told = new FileJoined(file.id(), ownFile);
        beneficiaries.change(alias);
        invitations.use(alias.id(), now);
        aliases.set(alias.id(), ownFile);
        joinings.begin(Ids.next(), told, account, via);
        events.merged(alias, ownFile, account);
        events.changed(alias);
        // In the own file alone: whoever takes the other one over one day learns nothing of this one.
        noteChanges.byThePerson(
                ownFile, List.of(new FieldChange(JOINED_FILE, null, alias.id().toString())), now);
        joined.fire(told);
        return alias;
    }
}
