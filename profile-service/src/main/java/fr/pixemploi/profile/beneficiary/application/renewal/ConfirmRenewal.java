package fr.pixemploi.profile.beneficiary.application.renewal;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
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
import java.util.Set;
import java.util.UUID;

/**
 * A colleague has seen the person too: from now on the code opens the file. Whoever made it could use it, so they do not confirm it,
 * and nor does an account that they may have made for that.
 */
@ApplicationScoped
@Transactional
public class ConfirmRenewal {
    private final AccessRenewals renewals;
    private final RenewalTerms terms;
    private final NoteChanges noteChanges;
    private final Clock clock;

    ConfirmRenewal(AccessRenewals renewals, RenewalTerms terms, NoteChanges noteChanges, Clock clock) {
        this.renewals = renewals;
        this.terms = terms;
        this.noteChanges = noteChanges;
        this.clock = clock;
    }

    /** Confirming again changes nothing. */
    public void handle(Caller caller, UUID id) {
        AccessRenewal renewal = renewals.lock(id)
                .filter(found ->
                        caller.hasAny(Set.of(StructureRole.ADVISER, StructureRole.MANAGER), found.structureId()))
                .orElseThrow(BeneficiaryRefusal.NoSuchFile::new);
        if (renewal.checkedBy().equals(caller.subject())) throw new BeneficiaryRefusal.OwnRenewal();
        if (renewal.confirmedBy() != null) return;
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!renewal.isOpen(now)) throw new BeneficiaryRefusal.RenewalOver();
        if (!renewals.ofTwo(renewal, caller.subject(), renewal.madeAt().minus(terms.inStructure())))
            throw new BeneficiaryRefusal.RenewalNotOfTwo();
        renewals.confirm(id, caller.subject(), now);
        noteChanges.byTheStructure(
                caller,
                renewal.fileId(),
                renewal.structureId(),
                List.of(new FieldChange("accessRenewal", renewal.document(), "confirmed")),
                now);
    }
}
