package fr.pixemploi.profile.beneficiary.application.renewal;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.profile.beneficiary.domain.Beneficiaries;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryRefusal;
import fr.pixemploi.profile.beneficiary.domain.Invitation;
import fr.pixemploi.profile.beneficiary.domain.InvitationCode;
import fr.pixemploi.profile.beneficiary.domain.Invitations;
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
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Somebody of the structure has seen who the person is, and makes the code by which a new account takes the place of the lost one. */
@ApplicationScoped
@Transactional
public class RenewAccess {
    /** @param code shown this once; afterwards only its digest is known */
    public record Renewed(AccessRenewal renewal, InvitationCode code) {}

    private final Beneficiaries beneficiaries;
    private final Invitations invitations;
    private final AccessRenewals renewals;
    private final RenewalTerms terms;
    private final NoteChanges noteChanges;
    private final Clock clock;
    private final RandomGenerator chance;

    RenewAccess(
            Beneficiaries beneficiaries,
            Invitations invitations,
            AccessRenewals renewals,
            RenewalTerms terms,
            NoteChanges noteChanges,
            Clock clock,
            RandomGenerator chance) {
        this.beneficiaries = beneficiaries;
        this.invitations = invitations;
        this.renewals = renewals;
        this.terms = terms;
        this.noteChanges = noteChanges;
        this.clock = clock;
        this.chance = chance;
    }

    /**
     * @param document which was seen
     * @throws BeneficiaryRefusal.NothingToRenew for a file that nobody has taken over: an invitation lets its person in
     */
    public Renewed handle(Caller caller, UUID fileId, String document) {
        if (!terms.knows(document)) throw new BeneficiaryRefusal.UnknownDocument();
        Set<UUID> structures = caller.structuresAs(StructureRole.ADVISER, StructureRole.MANAGER);
        InvitationCode code = InvitationCode.draw(chance);
        // The digest is slow: it is made before a connection is taken.
        String digest = code.digest();
        UUID structure = beneficiaries
                .find(fileId, structures)
                .map(Beneficiary::structureId)
                .orElseThrow(BeneficiaryRefusal.NoSuchFile::new);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        AccessRenewal renewal = AccessRenewal.begun(
                Ids.next(), fileId, structure, caller.subject(), document, now, now.plus(terms.validity()));
        // Whoever links by a code holds its invitation before the renewal too.
        invitations.hold(fileId);
        renewals.begin(renewal);
        invitations.replace(Invitation.renewing(
                renewal.id(), fileId, structure, renewal.checkedBy(), digest, now, renewal.expiresAt()));
        Beneficiary file = beneficiaries.lock(fileId, structures).orElseThrow(BeneficiaryRefusal.NoSuchFile::new);
        if (!file.takenOver()) throw new BeneficiaryRefusal.NothingToRenew();
        noteChanges.byTheStructure(
                caller,
                fileId,
                Objects.requireNonNull(structure),
                List.of(new FieldChange("accessRenewal", null, document)),
                now);
        return new Renewed(renewal, code);
    }
}
