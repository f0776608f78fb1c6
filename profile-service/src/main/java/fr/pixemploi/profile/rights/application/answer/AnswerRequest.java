package fr.pixemploi.profile.rights.application.answer;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.profile.beneficiary.application.restriction.RestrictFile;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.erasure.application.EraseAtDesk;
import fr.pixemploi.profile.erasure.application.GiveReceipt;
import fr.pixemploi.profile.erasure.domain.TrackedErasure;
import fr.pixemploi.profile.rights.domain.RightsAnswer;
import fr.pixemploi.profile.rights.domain.RightsAnswer.Outcome;
import fr.pixemploi.profile.rights.domain.RightsRefusal;
import fr.pixemploi.profile.rights.domain.RightsRequest;
import fr.pixemploi.profile.rights.domain.RightsRequests;
import fr.pixemploi.profile.sharing.application.WithdrawForPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An adviser or manager of the structure that was asked answers, once. Erasure and restriction begin with the answer that they are carried out;
 * all else has been done by whoever says so.
 */
@ApplicationScoped
@Transactional
public class AnswerRequest {
    /**
     * @param id of the request, or of the erasure that it began: by it the answer is found again
     * @param restricts whether the structure keeps the file from now on and does nothing with it
     * @param erasure that was begun; null for all other answers
     */
    public record Answered(
            UUID id,
            Outcome outcome,
            @Nullable String reason,
            Instant at,
            boolean restricts,
            @Nullable TrackedErasure erasure) {}

    private final RightsRequests requests;
    private final AnswerWords words;
    private final EraseAtDesk eraseAtDesk;
    private final GiveReceipt giveReceipt;
    private final RestrictFile restrictFile;
    private final WithdrawForPerson withdraw;
    private final Clock clock;

    AnswerRequest(
            RightsRequests requests,
            AnswerWords words,
            EraseAtDesk eraseAtDesk,
            GiveReceipt giveReceipt,
            RestrictFile restrictFile,
            WithdrawForPerson withdraw,
            Clock clock) {
        this.requests = requests;
        this.words = words;
        this.eraseAtDesk = eraseAtDesk;
        this.giveReceipt = giveReceipt;
        this.restrictFile = restrictFile;
        this.withdraw = withdraw;
        this.clock = clock;
    }

    /**
     * @param reason code of why it is refused; null when it is carried out
     * @param receipt digest of the code that whoever is erased is handed
     */
    public Answered handle(Caller caller, UUID id, Outcome outcome, @Nullable String reason, String receipt) {
        RightsRequest request =
                requests.lock(id).filter(found -> answers(caller, found)).orElseThrow(RightsRefusal.NotThere::new);
        if (request.answer() != null || request.kind().isWithdrawal()) throw new RightsRefusal.AlreadyAnswered();
        if (!fits(outcome, reason, request.kind())) throw new RightsRefusal.ReasonDoesNotFit();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        TrackedErasure erasure = outcome == Outcome.CARRIED_OUT && request.kind() == RightsRequest.Kind.ERASURE
                ? eraseAtDesk.handle(caller, request.fileId(), receipt, now)
                : null;
        requests.answer(request, new RightsAnswer(outcome, reason, caller.subject(), now));
        boolean restricts = outcome == Outcome.CARRIED_OUT && request.kind() == RightsRequest.Kind.RESTRICTION;
        if (restricts) restrict(request);
        return new Answered(erasure == null ? id : erasure.erasure().id(), outcome, reason, now, restricts, erasure);
    }

    /** From now on the structure keeps the file and does nothing with it, and sees nothing that the person shared with it. */
    private void restrict(RightsRequest request) {
        Beneficiary file = restrictFile.hold(request.fileId());
        restrictFile.handle(file, requests.restrictedSince(file.id()).orElseThrow());
        withdraw.handle(request.fileId(), request.structureId());
    }

    /** The answer once more, for a call that was sent again: of an erasure nothing is left by then but itself. */
    public Answered again(Caller caller, UUID id, String receipt) {
        Optional<RightsRequest> request = requests.find(id).filter(found -> answers(caller, found));
        if (request.isPresent()) {
            RightsAnswer answer = Objects.requireNonNull(request.get().answer());
            return new Answered(
                    id,
                    answer.outcome(),
                    answer.reason(),
                    answer.answeredAt(),
                    request.get().restricts(),
                    null);
        }
        TrackedErasure erasure = giveReceipt.handle(id, receipt);
        return new Answered(id, Outcome.CARRIED_OUT, null, erasure.erasure().askedAt(), false, erasure);
    }

    private static boolean answers(Caller caller, RightsRequest request) {
        return caller.hasAny(Set.of(StructureRole.ADVISER, StructureRole.MANAGER), request.structureId());
    }

    private boolean fits(Outcome outcome, @Nullable String reason, RightsRequest.Kind kind) {
        return switch (outcome) {
            case CARRIED_OUT -> reason == null;
            case REFUSED ->
                reason != null
                        && words.reason(reason)
                                .filter(known -> known.kinds().contains(kind))
                                .isPresent();
        };
    }
}
