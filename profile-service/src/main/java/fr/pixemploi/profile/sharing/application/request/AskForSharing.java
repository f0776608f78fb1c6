package fr.pixemploi.profile.sharing.application.request;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.profile.beneficiary.application.GetBeneficiary;
import fr.pixemploi.profile.beneficiary.application.restriction.CheckRestriction;
import fr.pixemploi.profile.sharing.domain.Grants;
import fr.pixemploi.profile.sharing.domain.Purpose;
import fr.pixemploi.profile.sharing.domain.SharingRefusal;
import fr.pixemploi.profile.sharing.domain.request.SharingAsked;
import fr.pixemploi.profile.sharing.domain.request.SharingRequest;
import fr.pixemploi.profile.sharing.domain.request.SharingRequests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** An adviser asks a person of the structure to share results with it: once in a while, whatever the person answered. */
@ApplicationScoped
@Transactional
public class AskForSharing {
    private final SharingRequests requests;
    private final Grants grants;
    private final GetBeneficiary getBeneficiary;
    private final RequestTerms terms;
    private final CheckRestriction checkRestriction;
    private final Event<SharingAsked> asked;
    private final Clock clock;

    AskForSharing(
            SharingRequests requests,
            Grants grants,
            GetBeneficiary getBeneficiary,
            RequestTerms terms,
            CheckRestriction checkRestriction,
            Event<SharingAsked> asked,
            Clock clock) {
        this.requests = requests;
        this.grants = grants;
        this.getBeneficiary = getBeneficiary;
        this.terms = terms;
        this.checkRestriction = checkRestriction;
        this.asked = asked;
        this.clock = clock;
    }

    /** @throws SharingRefusal.AskedLately as long as the structure has to wait */
    public SharingRequests.Seen handle(Caller caller, UUID structureId, UUID fileId, String reason, Purpose purpose) {
        if (!caller.hasAny(Set.of(StructureRole.ADVISER, StructureRole.MANAGER), structureId)
                || !structureId.equals(getBeneficiary.handle(caller, fileId).structureId()))
            throw new SharingRefusal.NoSuchRequest();
        checkRestriction.handle(fileId);
        if (terms.reason(reason).isEmpty()) throw new SharingRefusal.UnknownReason();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        grants.oneWriterFor(fileId);
        Optional<Instant> again = requests.lastAsked(structureId, fileId).map(last -> last.plus(terms.between()));
        if (again.filter(now::isBefore).isPresent())
            throw new SharingRefusal.AskedLately(Duration.between(now, again.get()));
        SharingRequest request = new SharingRequest(
                Ids.next(),
                structureId,
                fileId,
                reason,
                purpose,
                caller.subject(),
                now,
                now.plus(terms.open()),
                false,
                null);
        requests.add(request);
        asked.fire(new SharingAsked(request));
        return requests.one(structureId, request.id(), now).orElseThrow();
    }
}
