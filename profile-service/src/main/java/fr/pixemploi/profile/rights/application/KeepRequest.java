package fr.pixemploi.profile.rights.application;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.profile.rights.domain.RightsRefusal;
import fr.pixemploi.profile.rights.domain.RightsRequest;
import fr.pixemploi.profile.rights.domain.RightsRequest.Kind;
import fr.pixemploi.profile.rights.domain.RightsRequests;
import fr.pixemploi.profile.rights.domain.RightsWish;
import fr.pixemploi.profile.rights.domain.paper.StillToBeAnswered;
import fr.pixemploi.profile.sharing.application.WithdrawForPerson;
import fr.pixemploi.profile.structure.application.GetStructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Carries a withdrawal out at once, and keeps all else with the day by which the law wants an answer. */
@ApplicationScoped
@Transactional
public class KeepRequest {
    /** Corrections of one person that wait: each is read by people. */
    private static final int MOST_CORRECTIONS = 5;

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
     * For somebody who was let in already. By paper, and in their own space, nobody asks for the same twice while it is still to be answered. In
     * their own space a correction in other words is another one.
     *
     * @throws StillToBeAnswered for another correction by paper: a sheet fills no register
     * @throws RightsRefusal.CorrectionsWaiting for one more in their own space than people can be asked to read
     */
    public RightsRequest handle(
            UUID fileId, UUID structureId, RightsWish wish, RightsRequest.Origin origin, Instant now) {
        Kind kind = wish.kind();
        LocalDate today =
                LocalDate.ofInstant(now, getStructure.handle(structureId).timeZone());
        if (origin.way() != RightsRequest.Way.DESK && !kind.isWithdrawal()) {
            List<RightsRequest> open = requests.open(fileId, kind, today);
            Optional<RightsRequest> same = open.stream()
                    .filter(request -> Objects.equals(request.words(), wish.words()))
                    .findFirst();
            if (same.isPresent()) return same.get();
            if (origin.way() == RightsRequest.Way.PAPER && !open.isEmpty()) throw new StillToBeAnswered();
            if (open.size() >= MOST_CORRECTIONS) throw new RightsRefusal.CorrectionsWaiting();
        }
        if (kind.isWithdrawal()) withdraw.handle(fileId, kind == Kind.WITHDRAWAL ? structureId : null);
        RightsRequest request = new RightsRequest(
                Ids.next(),
                fileId,
                structureId,
                kind,
                wish.words(),
                origin,
                now,
                kind.isWithdrawal() ? null : terms.dueOn(today),
                null,
                null);
        requests.add(request);
        return request;
    }
}
