package fr.pixemploi.profile.beneficiary.application;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.domain.Beneficiaries;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryEvents;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryRefusal;
import fr.pixemploi.profile.beneficiary.domain.ExternalId;
import fr.pixemploi.profile.beneficiary.domain.Invitation;
import fr.pixemploi.profile.beneficiary.domain.InvitationCode;
import fr.pixemploi.profile.beneficiary.domain.Invitations;
import fr.pixemploi.profile.beneficiary.domain.Person;
import fr.pixemploi.profile.structure.application.GetStructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** A structure, or its own system, makes the file of a person and gets the code that lets the person in. */
@ApplicationScoped
@Transactional
public class RegisterBeneficiary {
    /** @param code shown this once; afterwards only its digest is known */
    public record Registered(Beneficiary beneficiary, InvitationCode code, Instant codeExpiresAt) {}

    private final Beneficiaries beneficiaries;
    private final Invitations invitations;
    private final BeneficiaryEvents events;
    private final GetStructure getStructure;
    private final Clock clock;
    private final RandomGenerator chance;

    RegisterBeneficiary(
            Beneficiaries beneficiaries,
            Invitations invitations,
            BeneficiaryEvents events,
            GetStructure getStructure,
            Clock clock,
            RandomGenerator chance) {
        this.beneficiaries = beneficiaries;
        this.invitations = invitations;
        this.events = events;
        this.getStructure = getStructure;
        this.clock = clock;
        this.chance = chance;
    }

    public Registered handle(Caller caller, UUID structureId, @Nullable ExternalId externalId, Person person) {
        ImpersonalIds.require(externalId);
        if (!Reach.writing(caller).contains(structureId)) throw new BeneficiaryRefusal.NoSuchFile();
        getStructure.handle(structureId);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Beneficiary made = new Beneficiary(Ids.next(), structureId, externalId, person, List.of(), now, 1);
        beneficiaries.add(made);
        InvitationCode code = InvitationCode.draw(chance);
        Invitation invitation = Invitation.to(made.id(), code, now);
        invitations.add(invitation);
        events.registered(made);
        events.changed(made);
        return new Registered(made, code, invitation.expiresAt());
    }
}
