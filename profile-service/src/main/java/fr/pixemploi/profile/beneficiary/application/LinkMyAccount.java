package fr.pixemploi.profile.beneficiary.application;

import fr.pixemploi.kit.security.AccountLinks;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.domain.Account;
import fr.pixemploi.profile.beneficiary.domain.Beneficiaries;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryEvents;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryRefusal;
import fr.pixemploi.profile.beneficiary.domain.Invitation;
import fr.pixemploi.profile.beneficiary.domain.InvitationCode;
import fr.pixemploi.profile.beneficiary.domain.Invitations;
import fr.pixemploi.profile.beneficiary.domain.WrongCodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** The person takes over, with the invitation code, the file that a structure made. */
@ApplicationScoped
public class LinkMyAccount {
    private final Beneficiaries beneficiaries;
    private final Invitations invitations;
    private final BeneficiaryEvents events;
    private final AccountLinks links;
    private final Clock clock;

    LinkMyAccount(
            Beneficiaries beneficiaries,
            Invitations invitations,
            BeneficiaryEvents events,
            AccountLinks links,
            Clock clock) {
        this.beneficiaries = beneficiaries;
        this.invitations = invitations;
        this.events = events;
        this.links = links;
        this.clock = clock;
    }

    /** Sending the right code again changes nothing. A wrong code is remembered although it is refused. */
    @Transactional(dontRollbackOn = BeneficiaryRefusal.WrongCode.class)
    public Beneficiary handle(Caller caller, InvitationCode code) {
        Account account = new Account(caller.issuer(), caller.subject());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        invitations.oneTryAtATime(account);
        WrongCodes.refuseAnother(invitations.wrongCodes(account, now.minus(WrongCodes.WINDOW)), now);
        Invitation invitation = invitations
                .lock(code.digest())
                .filter(found -> found.used() || !found.expired(now))
                .orElse(null);
        if (invitation == null) {
            invitations.noteWrongCode(account, now);
            throw new BeneficiaryRefusal.WrongCode();
        }
        Optional<UUID> linked = links.personOf(account.issuer(), account.subject());
        if (linked.isPresent()) return alreadyLinked(linked.get(), invitation);
        if (invitation.used()) throw new BeneficiaryRefusal.InvitationUsed();
        return link(invitation, account, now);
    }

    private Beneficiary alreadyLinked(UUID file, Invitation invitation) {
        if (!file.equals(invitation.beneficiaryId())) throw new BeneficiaryRefusal.AccountLinkedElsewhere();
        return beneficiaries.find(file).orElseThrow(BeneficiaryRefusal.NoSuchFile::new);
    }

    private Beneficiary link(Invitation invitation, Account account, Instant now) {
        Beneficiary linked = beneficiaries
                .lock(invitation.beneficiaryId())
                .orElseThrow(BeneficiaryRefusal.WrongCode::new)
                .linkedTo(account);
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
