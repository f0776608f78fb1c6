package fr.pixemploi.certification.revocation.application;

import fr.pixemploi.certification.certificate.application.RevokeSealed;
import fr.pixemploi.certification.revocation.domain.RevocationRefusal;
import fr.pixemploi.certification.revocation.domain.SealedRevocation;
import fr.pixemploi.certification.revocation.domain.SealedRevocations;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A second member of the jury, who has the code too, confirms that a sealed certificate is revoked, or declines it. */
@ApplicationScoped
@Transactional
public class AnswerRevocation {
    private final RevokeSealed revokeSealed;
    private final SealedRevocations revocations;
    private final Clock clock;

    AnswerRevocation(RevokeSealed revokeSealed, SealedRevocations revocations, Clock clock) {
        this.revokeSealed = revokeSealed;
        this.revocations = revocations;
        this.clock = clock;
    }

    /** Confirmed again by the same member, it changes nothing. */
    public void confirm(Caller caller, UUID id, String code) {
        answer(caller, id, code, true);
    }

    public void decline(Caller caller, UUID id, String code) {
        answer(caller, id, code, false);
    }

    private void answer(Caller caller, UUID id, String code, boolean confirmed) {
        SealedRevocation proposal = revocations.proposal(id).orElseThrow(RevocationRefusal.NotFound::new);
        if (isAnswered(proposal, confirmed, caller)) return;
        if (!revokeSealed.hold(code).equals(proposal.seal())) throw new RevocationRefusal.OtherCertificate();
        // Read again under the lock.
        if (isAnswered(proposal, confirmed, caller)) return;
        add(caller, proposal, confirmed);
        if (confirmed) revokeSealed.handle(code);
    }

    /** The author takes a proposal back, without the code, which they may not have any more. Again, it changes nothing. */
    public void withdraw(Caller caller, UUID id) {
        SealedRevocation proposal = revocations.proposal(id).orElseThrow(RevocationRefusal.NotFound::new);
        if (!proposal.author().equals(caller.subject())) throw new RevocationRefusal.NotTheAuthor();
        revokeSealed.holdSeal(proposal.seal());
        if (!isAnswered(proposal, false, caller)) add(caller, proposal, false);
    }

    private void add(Caller caller, SealedRevocation proposal, boolean confirmed) {
        revocations.add(proposal.answered(
                Ids.next(), confirmed, caller.subject(), clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    /** @throws RevocationRefusal.Answered when it was, otherwise or by somebody else */
    private boolean isAnswered(SealedRevocation proposal, boolean confirmed, Caller caller) {
        SealedRevocation last = revocations.last(proposal.seal()).orElseThrow();
        if (last.id().equals(proposal.id())) return false;
        boolean same = last.number() == proposal.number() + 1
                && caller.subject().equals(last.secondReader())
                && (last.kind() == SealedRevocation.Kind.CONFIRMED) == confirmed;
        if (!same) throw new RevocationRefusal.Answered();
        return true;
    }
}
