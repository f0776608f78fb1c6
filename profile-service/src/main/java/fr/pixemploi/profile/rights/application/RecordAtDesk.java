package fr.pixemploi.profile.rights.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.profile.beneficiary.application.GetBeneficiary;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.rights.domain.RightsRefusal;
import fr.pixemploi.profile.rights.domain.RightsRequest;
import fr.pixemploi.profile.rights.domain.RightsRequest.Kind;
import fr.pixemploi.profile.rights.domain.RightsWish;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;

/** An adviser records what a person without an account says at the desk. That a sharing ends holds at once. */
@ApplicationScoped
@Transactional
public class RecordAtDesk {
    private final KeepRequest keepRequest;
    private final GetBeneficiary getBeneficiary;
    private final Clock clock;

    RecordAtDesk(KeepRequest keepRequest, GetBeneficiary getBeneficiary, Clock clock) {
        this.keepRequest = keepRequest;
        this.getBeneficiary = getBeneficiary;
        this.clock = clock;
    }

    public RightsRequest handle(Caller caller, UUID structureId, UUID fileId, RightsWish wish) {
        if (!caller.hasAny(Set.of(StructureRole.ADVISER, StructureRole.MANAGER), structureId))
            throw new RightsRefusal.NotThere();
        Beneficiary file = getBeneficiary.handle(caller, fileId);
        if (!structureId.equals(file.structureId())) throw new RightsRefusal.NotThere();
        // What other structures see is no business of this one, where the person can say so without it.
        if (wish.kind() == Kind.WITHDRAWAL_EVERYWHERE && file.takenOver()) throw new RightsRefusal.PersonHasAccount();
        return keepRequest.handle(
                fileId,
                structureId,
                wish,
                RightsRequest.Origin.desk(caller.subject()),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
