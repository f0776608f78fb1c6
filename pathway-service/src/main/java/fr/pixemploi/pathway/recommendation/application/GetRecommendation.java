package fr.pixemploi.pathway.recommendation.application;

import fr.pixemploi.kit.event.outbox.ReadNews;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.pathway.recommendation.domain.Recommendation;
import fr.pixemploi.pathway.recommendation.domain.RecommendationRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Shows a recommendation again, which tells levels: the person will know who read them. */
@ApplicationScoped
@Transactional
public class GetRecommendation {
    private final FindRecommendation find;
    private final ReadNews readNews;

    GetRecommendation(FindRecommendation find, ReadNews readNews) {
        this.find = find;
        this.readNews = readNews;
    }

    /** @throws RecommendationRefusal when it is not there for the caller, or the result is not any more */
    public Recommendation handle(Caller caller, UUID id) {
        Recommendation recommendation = find.handle(caller, id);
        readNews.tell(recommendation.resultOf(), ReadNews.Reading.of("result", caller, recommendation.structureId()));
        return recommendation;
    }
}
