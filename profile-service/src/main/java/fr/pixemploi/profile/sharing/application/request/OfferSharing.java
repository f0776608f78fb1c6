package fr.pixemploi.profile.sharing.application.request;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.profile.beneficiary.domain.many.RegisteredAgain;
import fr.pixemploi.profile.sharing.domain.request.SharingRequest;
import fr.pixemploi.profile.sharing.domain.request.SharingRequests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Whoever registers with a structure is offered to share results with it, as seldom as somebody may ask. All with an account are, with a result
 * or without one: what the structure sees of it tells it nothing. The person is shown it as long as there is a result that the structure
 * does not see.
 */
@ApplicationScoped
@Transactional
class OfferSharing {
    private final SharingRequests requests;
    private final RequestTerms terms;
    private final Clock clock;

    OfferSharing(SharingRequests requests, RequestTerms terms, Clock clock) {
        this.requests = requests;
        this.terms = terms;
        this.clock = clock;
    }

    void handle(@Observes RegisteredAgain people) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        requests.addOffers(
                people.files().stream()
                        .map(file -> new SharingRequest(
                                Ids.next(),
                                people.structure(),
                                file,
                                terms.reasonOnRegistering(),
                                terms.purposeOnRegistering(),
                                people.by(),
                                now,
                                now.plus(terms.open()),
                                true,
                                null))
                        .toList(),
                now.minus(terms.between()));
    }
}
