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
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
     * For somebody who was let in already.
     *
     * @param recordedBy account of who recorded it; null where nobody did
     */
    public RightsRequest handle(
            UUID fileId, UUID structureId, Kind kind, RightsRequest.Way way, @Nullable String recordedBy, Instant now) {
        if (kind.isWithdrawal()) withdraw.handle(fileId, kind == Kind.WITHDRAWAL ? structureId : null);
        RightsRequest request = new RightsRequest(
                Ids.next(),
                fileId,
                structureId,
                kind,
                way,
                recordedBy,
                now,
                kind.isWithdrawal() ? null : dueOn(structureId, now));
        requests.add(request);
        return request;
    }

    private LocalDate dueOn(UUID structureId, Instant now) {
        ZoneId zone = getStructure.handle(structureId).timeZone();
        return terms.dueOn(LocalDate.ofInstant(now, zone));
    }
}
