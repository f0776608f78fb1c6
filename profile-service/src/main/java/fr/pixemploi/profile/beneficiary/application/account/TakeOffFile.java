package fr.pixemploi.profile.beneficiary.application.account;

import fr.pixemploi.kit.security.PersonAliases;
import fr.pixemploi.profile.beneficiary.domain.Account;
import fr.pixemploi.profile.beneficiary.domain.Beneficiaries;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryEvents;
import fr.pixemploi.profile.beneficiary.domain.ViaInvitation;
import fr.pixemploi.profile.beneficiary.domain.joining.FileParted;
import fr.pixemploi.profile.beneficiary.domain.joining.Joinings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** A joined file stands alone again. What was written under either id was never mixed. */
@ApplicationScoped
class TakeOffFile {
    private final Beneficiaries beneficiaries;
    private final Joinings joinings;
    private final BeneficiaryEvents events;
    private final PersonAliases aliases;
    private final Event<FileParted> parted;

    TakeOffFile(
            Beneficiaries beneficiaries,
            Joinings joinings,
            BeneficiaryEvents events,
            PersonAliases aliases,
            Event<FileParted> parted) {
        this.beneficiaries = beneficiaries;
        this.joinings = joinings;
        this.events = events;
        this.aliases = aliases;
        this.parted = parted;
    }

    /**
     * In the transaction in which the file was locked.
     *
     * @param account by which its person entered it
     * @return the file as it stands alone
     */
    Beneficiary handle(Beneficiary file, Account account, Instant now) {
        UUID person = Objects.requireNonNull(file.mergedInto());
        ViaInvitation via = Objects.requireNonNull(file.viaInvitation());
        Beneficiary alone = file.parted();
        beneficiaries.change(alone);
        aliases.set(file.id(), null);
        joinings.end(file.id(), now);
        events.accountUnlinked(alone, account);
        events.changed(alone);
        parted.fire(new FileParted(file.id(), person, file.structureId(), via.linkedAt()));
        return alone;
    }
}
