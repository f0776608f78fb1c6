package fr.pixemploi.profile.rights.application.answer;

import fr.pixemploi.profile.rights.domain.RightsRequest;
import fr.pixemploi.profile.rights.domain.RightsRequests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** What a person asked a structure for at its desk or on paper, and what is still to be answered, however late. */
@ApplicationScoped
@Transactional
public class FindOpenRequest {
    private final RightsRequests requests;

    FindOpenRequest(RightsRequests requests) {
        this.requests = requests;
    }

    /** The id of the request, the oldest first. */
    public Optional<UUID> handle(UUID structureId, UUID fileId, RightsRequest.Kind kind) {
        return requests.unanswered(structureId, fileId, kind).stream()
                .filter(request -> request.origin().way() != RightsRequest.Way.SPACE)
                .map(RightsRequest::id)
                .findFirst();
    }
}
