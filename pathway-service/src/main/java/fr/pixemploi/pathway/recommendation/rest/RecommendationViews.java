package fr.pixemploi.pathway.recommendation.rest;

import fr.pixemploi.pathway.engagement.application.TellWeeks;
import fr.pixemploi.pathway.engagement.domain.Engagement;
import fr.pixemploi.pathway.recommendation.domain.Recommendation;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows recommendations, with the hours that are asked in the weeks of their options. */
@ApplicationScoped
class RecommendationViews {
    private final TellWeeks tellWeeks;

    RecommendationViews(TellWeeks tellWeeks) {
        this.tellWeeks = tellWeeks;
    }

    RecommendationView of(Recommendation recommendation) {
        return RecommendationView.of(recommendation, option -> tellWeeks.handle(option.stretches(), Engagement.USUAL));
    }
}
