package fr.pixemploi.pathway.situation.application;

import fr.pixemploi.pathway.situation.domain.Situation;
import fr.pixemploi.pathway.situation.domain.SituationNews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Notes what training must fit for a person. */
@ApplicationScoped
@Transactional
public class LearnSituation {
    private final SituationNews news;

    public LearnSituation(SituationNews news) {
        this.news = news;
    }

    public void handle(UUID fileId, Situation situation) {
        news.keep(fileId, situation);
    }

    public void forget(UUID fileId) {
        news.forget(fileId);
    }
}
