package fr.pixemploi.profile.beneficiary.application;

import fr.pixemploi.kit.message.MobileNumbers;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.domain.Beneficiaries;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryRefusal;
import fr.pixemploi.profile.beneficiary.domain.Invitation;
import fr.pixemploi.profile.beneficiary.domain.InvitationCode;
import fr.pixemploi.profile.beneficiary.domain.InvitationToSend;
import fr.pixemploi.profile.beneficiary.domain.Invitations;
import fr.pixemploi.profile.beneficiary.domain.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** The structure that registered a person makes the code that lets the person in, as often as needed: only the newest opens the file. */
@ApplicationScoped
@Transactional
public class InvitePerson {
    /**
     * What lets the person in.
     *
     * @param code shown this once; afterwards only its digest is known
     * @param sandbox whether it opens a file of a sandbox, which is nobody's
     */
    public record Invited(InvitationCode code, Instant expiresAt, boolean sandbox) {}

    private final Beneficiaries beneficiaries;
    private final Invitations invitations;
    private final KeepApart keepApart;
    private final Event<InvitationToSend> toSend;
    private final Clock clock;
    private final RandomGenerator chance;

    InvitePerson(
            Beneficiaries beneficiaries,
            Invitations invitations,
            KeepApart keepApart,
            Event<InvitationToSend> toSend,
            Clock clock,
            RandomGenerator chance) {
        this.beneficiaries = beneficiaries;
        this.invitations = invitations;
        this.keepApart = keepApart;
        this.toSend = toSend;
        this.clock = clock;
        this.chance = chance;
    }

    /** @throws BeneficiaryRefusal.TakenOver once the person has the file: no other account comes in by a code any more */
    public Invited handle(Caller caller, UUID id) {
        return handle(caller, id, null);
    }

    /**
     * The same, and has the code sent.
     *
     * @param way on which; null to have it shown only
     * @throws BeneficiaryRefusal.ContactMissing when the file says nothing of where
     */
    public Invited handle(Caller caller, UUID id, InvitationToSend.@Nullable Way way) {
        InvitationCode code = InvitationCode.draw(chance);
        // The digest is slow: it is made before a connection is taken.
        String digest = code.digest();
        UUID structure = beneficiaries
                .find(id, Reach.writing(caller))
                .map(Beneficiary::structureId)
                .orElseThrow(BeneficiaryRefusal.NoSuchFile::new);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Invitation invitation = Invitation.to(id, structure, caller.subject(), digest, now);
        // In the order of linking: first the invitation, then the file.
        invitations.replace(invitation);
        Beneficiary file =
                beneficiaries.lock(id, Reach.writing(caller)).orElseThrow(BeneficiaryRefusal.NoSuchFile::new);
        if (file.takenOver()) throw new BeneficiaryRefusal.TakenOver();
        if (way != null) {
            if (contact(file.person(), way) == null) throw new BeneficiaryRefusal.ContactMissing();
            toSend.fire(new InvitationToSend(id, structure, code, way, now));
        }
        return new Invited(code, invitation.expiresAt(), keepApart.isOfSandbox(structure));
    }

    private static @Nullable String contact(Person person, InvitationToSend.Way way) {
        return switch (way) {
            case EMAIL -> person.email();
            // A landline takes no short message.
            case SMS ->
                Optional.ofNullable(person.phone()).flatMap(MobileNumbers::e164).orElse(null);
        };
    }
}
