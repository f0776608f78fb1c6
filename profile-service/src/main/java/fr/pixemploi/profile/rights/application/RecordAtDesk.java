package fr.pixemploi.profile.rights.application;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.profile.beneficiary.application.GetBeneficiary;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.rights.domain.RightsRefusal;
import fr.pixemploi.profile.rights.domain.RightsRequest;
import fr.pixemploi.profile.rights.domain.RightsRequest.Kind;
import fr.pixemploi.profile.rights.domain.RightsRequests;
import fr.pixemploi.profile.sharing.application.WithdrawForPerson;
import fr.pixemploi.profile.structure.application.GetStructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An adviser records what a person without an account says at the desk. That a sharing ends holds at once. */
@ApplicationScoped
@Transactional
public class RecordAtDesk {
    private final RightsRequests requests;
    private final WithdrawForPerson withdraw;
    private final GetBeneficiary getBeneficiary;
    private final GetStructure getStructure;
    private final LegalTerms terms;
    private final Clock clock;

    RecordAtDesk(
            RightsRequests requests,
            WithdrawForPerson withdraw,
            GetBeneficiary getBeneficiary,
            GetStructure getStructure,
            LegalTerms terms,
            Clock clock) {
        this.requests = requests;
        this.withdraw = withdraw;
        this.getBeneficiary = getBeneficiary;
        this.getStructure = getStructure;
        this.terms = terms;
        this.clock = clock;
    }

    public RightsRequest handle(Caller caller, UUID structureId, UUID fileId, Kind kind) {
        if (!caller.hasAny(Set.of(StructureRole.ADVISER, StructureRole.MANAGER), structureId))
            throw new RightsRefusal.NotThere();
        Beneficiary file = getBeneficiary.handle(caller, fileId);
        if (!structureId.equals(file.structureId())) throw new RightsRefusal.NotThere();
        // What other structures see is no business of this one, where the person can say so without it.
        if (kind == Kind.WITHDRAWAL_EVERYWHERE && file.takenOver()) throw new RightsRefusal.PersonHasAccount();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (kind.isWithdrawal()) withdraw.handle(fileId, kind == Kind.WITHDRAWAL ? structureId : null);
        RightsRequest request = new RightsRequest(
                Ids.next(),
                fileId,
                structureId,
                kind,
                caller.subject(),
                now,
                kind.isWithdrawal() ? null : dueOn(structureId, now));
        requests.add(request);
        return request;
    }

    private @Nullable LocalDate dueOn(UUID structureId, Instant now) {
        ZoneId zone = getStructure.handle(structureId).timeZone();
        return terms.dueOn(LocalDate.ofInstant(now, zone));
    }
}
