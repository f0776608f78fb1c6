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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member of the jury proposes to revoke the certificate of somebody who was erased, whose code they hold. Nothing is opened or shown. */
@ApplicationScoped
@Transactional
public class ProposeRevocation {
    private final RevokeSealed revokeSealed;
    private final SealedRevocations revocations;
    private final Clock clock;

    ProposeRevocation(RevokeSealed revokeSealed, SealedRevocations revocations, Clock clock) {
        this.revokeSealed = revokeSealed;
        this.revocations = revocations;
        this.clock = clock;
    }

    public SealedRevocation handle(Caller caller, String code, String reason) {
        String seal = revokeSealed.hold(code);
        // Read under the lock.
        SealedRevocation last = revocations.last(seal).orElse(null);
        if (last != null && last.kind() == SealedRevocation.Kind.PROPOSED) throw new RevocationRefusal.Waits();
        SealedRevocation proposal = SealedRevocation.proposed(
                Ids.next(),
                seal,
                last == null ? 1 : last.number() + 1,
                reason,
                caller.subject(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        revocations.add(proposal);
        return proposal;
    }

    public SealedRevocation find(UUID id) {
        return revocations.proposal(id).orElseThrow(RevocationRefusal.NotFound::new);
    }

    public List<SealedRevocation> waiting(@Nullable UUID after, int limit) {
        return revocations.waiting(after, limit);
    }
}
