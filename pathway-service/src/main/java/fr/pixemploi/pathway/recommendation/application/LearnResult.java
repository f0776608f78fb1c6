package fr.pixemploi.pathway.recommendation.application;

import fr.pixemploi.pathway.recommendation.domain.result.AssessedResult;
import fr.pixemploi.pathway.recommendation.domain.result.ResultNews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Notes what a test showed. Kept for everyone, shown to nobody without a grant. */
@ApplicationScoped
@Transactional
public class LearnResult {
    private final ResultNews news;

    public LearnResult(ResultNews news) {
        this.news = news;
    }

    public void handle(AssessedResult result) {
        news.keep(result);
    }

    public void forget(UUID id) {
        news.forget(id);
    }
}
