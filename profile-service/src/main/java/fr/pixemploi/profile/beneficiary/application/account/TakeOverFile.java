package fr.pixemploi.profile.beneficiary.application.account;

import fr.pixemploi.kit.security.AccountLinks;
import fr.pixemploi.kit.security.ErasedPeople;
import fr.pixemploi.profile.beneficiary.application.KeepApart;
import fr.pixemploi.profile.beneficiary.domain.Account;
import fr.pixemploi.profile.beneficiary.domain.Beneficiaries;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryEvents;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryRefusal;
import fr.pixemploi.profile.beneficiary.domain.CodeTries;
import fr.pixemploi.profile.beneficiary.domain.CodeTry;
import fr.pixemploi.profile.beneficiary.domain.Invitation;
import fr.pixemploi.profile.beneficiary.domain.Invitations;
import fr.pixemploi.profile.beneficiary.domain.LeavingAccounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Links an account to the file of the invitation that its code names, if there is one; an account that has a file joins it. */
@ApplicationScoped
class TakeOverFile {
    private final Beneficiaries beneficiaries;
    private final LeavingAccounts leaving;
    private final ErasedPeople erased;
    private final Invitations invitations;
    private final CodeTries tries;
    private final BeneficiaryEvents events;
    private final AccountLinks links;
    private final JoinFile joinFile;
    private final ReleaseFile releaseFile;
    private final KeepApart keepApart;

    TakeOverFile(
            Beneficiaries beneficiaries,
            LeavingAccounts leaving,
            ErasedPeople erased,
            Invitations invitations,
            CodeTries tries,
            BeneficiaryEvents events,
            AccountLinks links,
            JoinFile joinFile,
            ReleaseFile releaseFile,
            KeepApart keepApart) {
        this.beneficiaries = beneficiaries;
        this.leaving = leaving;
        this.erased = erased;
        this.invitations = invitations;
        this.tries = tries;
        this.events = events;
        this.links = links;
        this.joinFile = joinFile;
        this.releaseFile = releaseFile;
        this.keepApart = keepApart;
    }

    /**
     * What came of the try is remembered although it is refused.
     *
     * @param join whether whoever has a file already wants the other one joined to it
     * @param sandbox whether whoever has no file knows that the one of the code may be made up
     * @param attempt as it was counted
     */
    @Transactional(
            dontRollbackOn = {
                BeneficiaryRefusal.WrongCode.class,
                BeneficiaryRefusal.InvitationUsed.class,
                BeneficiaryRefusal.RenewalNotConfirmed.class,
                BeneficiaryRefusal.AccountLinkedElsewhere.class,
                BeneficiaryRefusal.OfASandbox.class,
                BeneficiaryRefusal.MadeUp.class,
                BeneficiaryRefusal.AccountBeingErased.class
            })
    Beneficiary handle(Account account, String codeDigest, boolean join, boolean sandbox, UUID attempt, Instant now) {
        Invitation invitation = invitations
                .lock(codeDigest)
                .filter(found -> found.used() || !found.expired(now))
                .orElse(null);
        tries.end(attempt, invitation == null ? CodeTry.Outcome.WRONG : CodeTry.Outcome.RIGHT);
        if (invitation == null) throw new BeneficiaryRefusal.WrongCode();
        Optional<UUID> linked = links.personOf(account.issuer(), account.subject());
        if (linked.isPresent()) return joinFile.handle(linked.get(), account, invitation, join, now);
        if (leaving.contains(account)) throw new BeneficiaryRefusal.AccountBeingErased();
        if (invitation.used()) throw new BeneficiaryRefusal.InvitationUsed();
        return link(invitation, account, sandbox, now);
    }

    private Beneficiary link(Invitation invitation, Account account, boolean sandbox, Instant now) {
        Beneficiary file = beneficiaries
                .lock(invitation.beneficiaryId())
                .filter(found -> !erased.contains(found.id()))
                .orElseThrow(BeneficiaryRefusal.WrongCode::new);
        // A code that was handed to the wrong person must not put a real one among made-up people, who are erased at
        // the next reset.
        if (!sandbox && keepApart.isOfSandbox(file.structureId())) throw new BeneficiaryRefusal.MadeUp();
        Beneficiary linked = releaseFile.handle(file, invitation, now).linkedTo(account, invitation.linked(now));
        beneficiaries.change(linked);
        invitations.use(linked.id(), now);
        links.set(
                linked.id(),
                linked.accounts().stream()
                        .map(each -> new AccountLinks.Account(each.issuer(), each.subject()))
                        .toList());
        events.accountLinked(linked, account);
        events.changed(linked);
        return linked;
    }
}
