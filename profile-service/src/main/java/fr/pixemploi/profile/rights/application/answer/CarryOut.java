package fr.pixemploi.profile.rights.application.answer;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.rights.domain.RightsAnswer;
import fr.pixemploi.profile.rights.domain.RightsAnswer.Outcome;
import fr.pixemploi.profile.rights.domain.RightsRequest;
import fr.pixemploi.profile.rights.domain.RightsRequests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** What a person asked for has been done: the request is answered so, unless it has an answer. */
@ApplicationScoped
@Transactional
public class CarryOut {
    private final RightsRequests requests;
    private final Clock clock;

    CarryOut(RightsRequests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    /** For a caller who was let in already. */
    public void handle(Caller caller, UUID id) {
        Optional<RightsRequest> open = requests.lock(id).filter(request -> request.answer() == null);
        open.ifPresent(request -> requests.answer(
                request,
                new RightsAnswer(
                        Outcome.CARRIED_OUT,
                        null,
                        caller.subject(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS))));
    }
}
