package fr.pixemploi.pathway.recommendation.application;

import fr.pixemploi.kit.event.inbox.ConsentNews;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.pathway.recommendation.domain.Recommendation;
import fr.pixemploi.pathway.recommendation.domain.RecommendationRefusal;
import fr.pixemploi.pathway.recommendation.domain.Recommendations;
import fr.pixemploi.pathway.recommendation.domain.result.SharedResults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Finds a recommendation to act on: one of the caller's structures', whose result is shared with it still, and still holds. */
@ApplicationScoped
@Transactional
public class FindRecommendation {
    private final Recommendations recommendations;
    private final SharedResults sharedResults;
    private final ConsentNews consentNews;
    private final Clock clock;

    FindRecommendation(
            Recommendations recommendations, SharedResults sharedResults, ConsentNews consentNews, Clock clock) {
        this.recommendations = recommendations;
        this.sharedResults = sharedResults;
        this.consentNews = consentNews;
        this.clock = clock;
    }

    /** @throws RecommendationRefusal when it is not there for the caller, or consent has ended or the sitting was scored again meanwhile */
    public Recommendation handle(Caller caller, UUID id) {
        Recommendation recommendation = recommendations
                .find(id, caller.structuresAs(StructureRole.ADVISER, StructureRole.MANAGER))
                .filter(found -> sharedResults.inForce(found.resultId(), found.inStructure(), clock.instant()))
                .orElseThrow(RecommendationRefusal.NotForThisStructure::new);
        consentNews.needFresh();
        return recommendation;
    }
}
