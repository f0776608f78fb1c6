package fr.pixemploi.profile.sharing.application.request;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.sharing.application.ShareMyProfile;
import fr.pixemploi.profile.sharing.domain.Grant;
import fr.pixemploi.profile.sharing.domain.SharingRefusal;
import fr.pixemploi.profile.sharing.domain.request.SharingRequest;
import fr.pixemploi.profile.sharing.domain.request.SharingRequest.Answer;
import fr.pixemploi.profile.sharing.domain.request.SharingRequests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** The person answers what a structure asked: accepting makes a grant like any other, refusing changes nothing that anybody else sees. */
@ApplicationScoped
@Transactional
public class DecideOnRequest {
    private final SharingRequests requests;
    private final ShareMyProfile shareMyProfile;
    private final Clock clock;

    DecideOnRequest(SharingRequests requests, ShareMyProfile shareMyProfile, Clock clock) {
        this.requests = requests;
        this.shareMyProfile = shareMyProfile;
        this.clock = clock;
    }

    /** @throws SharingRefusal.RequestEnded when it was answered, or has ended */
    public Grant accept(Caller caller, UUID id, ShareMyProfile.Choice choice) {
        Instant now = clock.instant();
        SharingRequest request = requests.lock(id, caller.self()).orElseThrow(SharingRefusal.NoSuchRequest::new);
        if (!request.openAt(now)) throw new SharingRefusal.RequestEnded();
        Grant grant = shareMyProfile.handle(caller, request.structureId(), request.purpose(), choice);
        requests.answer(id, Answer.ACCEPTED, grant.id(), now);
        return grant;
    }

    /** Doing so again is harmless. */
    public void refuse(Caller caller, UUID id) {
        Instant now = clock.instant();
        SharingRequest request = requests.lock(id, caller.self()).orElseThrow(SharingRefusal.NoSuchRequest::new);
        if (request.answer() == Answer.REFUSED) return;
        if (!request.openAt(now)) throw new SharingRefusal.RequestEnded();
        requests.answer(id, Answer.REFUSED, null, now);
    }
}
