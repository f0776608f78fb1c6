package fr.pixemploi.profile.rights.application;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.profile.rights.domain.RightsRequest;
import fr.pixemploi.profile.rights.domain.RightsRequest.Kind;
import fr.pixemploi.profile.rights.domain.RightsRequests;
import fr.pixemploi.profile.sharing.application.WithdrawForPerson;
import fr.pixemploi.profile.structure.application.GetStructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Carries a withdrawal out at once, and keeps all else with the day by which the law wants an answer. */
@ApplicationScoped
@Transactional
public class KeepRequest {
    private final RightsRequests requests;
    private final WithdrawForPerson withdraw;
    private final GetStructure getStructure;
    private final LegalTerms terms;

    KeepRequest(RightsRequests requests, WithdrawForPerson withdraw, GetStructure getStructure, LegalTerms terms) {
        this.requests = requests;
        this.withdraw = withdraw;
        this.getStructure = getStructure;
        this.terms = terms;
    }

    /**
     * For somebody who was let in already. By paper, and in their own space, nobody asks for the same twice while it is still to be answered: a
     * sheet fills no register.
     */
    public RightsRequest handle(UUID fileId, UUID structureId, Kind kind, RightsRequest.Origin origin, Instant now) {
        LocalDate today =
                LocalDate.ofInstant(now, getStructure.handle(structureId).timeZone());
        if (origin.way() != RightsRequest.Way.DESK && !kind.isWithdrawal()) {
            Optional<RightsRequest> open = requests.open(fileId, kind, today);
            if (open.isPresent()) return open.get();
        }
        if (kind.isWithdrawal()) withdraw.handle(fileId, kind == Kind.WITHDRAWAL ? structureId : null);
        RightsRequest request = new RightsRequest(
                Ids.next(),
                fileId,
                structureId,
                kind,
                origin,
                now,
                kind.isWithdrawal() ? null : terms.dueOn(today),
                null,
                null);
        requests.add(request);
        return request;
    }
}
