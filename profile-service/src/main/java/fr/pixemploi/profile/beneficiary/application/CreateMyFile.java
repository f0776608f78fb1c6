package fr.pixemploi.profile.beneficiary.application;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.AccountLinks;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.domain.Account;
import fr.pixemploi.profile.beneficiary.domain.Beneficiaries;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryEvents;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryRefusal;
import fr.pixemploi.profile.beneficiary.domain.LeavingAccounts;
import fr.pixemploi.profile.beneficiary.domain.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** A person whom no structure registered makes the own file. */
@ApplicationScoped
@Transactional
public class CreateMyFile {
    private final Beneficiaries beneficiaries;
    private final LeavingAccounts leaving;
    private final BeneficiaryEvents events;
    private final AccountLinks links;
    private final Clock clock;

    CreateMyFile(
            Beneficiaries beneficiaries,
            LeavingAccounts leaving,
            BeneficiaryEvents events,
            AccountLinks links,
            Clock clock) {
        this.beneficiaries = beneficiaries;
        this.leaving = leaving;
        this.events = events;
        this.links = links;
        this.clock = clock;
    }

    public Beneficiary handle(Caller caller, Person person) {
        Account account = new Account(caller.issuer(), caller.subject());
        if (leaving.contains(account)) throw new BeneficiaryRefusal.AccountBeingErased();
        if (caller.person().isPresent()) throw new BeneficiaryRefusal.AccountLinkedElsewhere();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Beneficiary made = new Beneficiary(
                Ids.next(), null, null, Map.of(), person, List.of(account), null, null, null, now, null, 1);
        beneficiaries.add(made);
        links.set(made.id(), List.of(new AccountLinks.Account(account.issuer(), account.subject())));
        events.registered(made);
        events.accountLinked(made, account);
        events.changed(made);
        return made;
    }
}
