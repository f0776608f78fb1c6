package fr.pixemploi.profile.beneficiary.application;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.AccountLinks;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.domain.Account;
import fr.pixemploi.profile.beneficiary.domain.Beneficiaries;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryNews;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryRefused;
import fr.pixemploi.profile.beneficiary.domain.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A person whom no structure registered makes the own file. */
@ApplicationScoped
@Transactional
public class CreateMyFile {
    private final Beneficiaries beneficiaries;
    private final BeneficiaryNews news;
    private final AccountLinks links;
    private final Clock clock;

    CreateMyFile(Beneficiaries beneficiaries, BeneficiaryNews news, AccountLinks links, Clock clock) {
        this.beneficiaries = beneficiaries;
        this.news = news;
        this.links = links;
        this.clock = clock;
    }

    public Beneficiary handle(Caller caller, Person person) {
        if (caller.person().isPresent()) throw new BeneficiaryRefused.AccountLinkedElsewhere();
        Account account = new Account(caller.issuer(), caller.subject());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Beneficiary made = new Beneficiary(Ids.next(), null, null, person, List.of(account), now, 1);
        beneficiaries.add(made);
        links.set(made.id(), List.of(new AccountLinks.Account(account.issuer(), account.subject())));
        news.registered(made);
        news.accountLinked(made, account);
        news.changed(made);
        return made;
    }
}
