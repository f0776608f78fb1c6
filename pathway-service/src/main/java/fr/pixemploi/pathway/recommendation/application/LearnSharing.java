package fr.pixemploi.pathway.recommendation.application;

import fr.pixemploi.pathway.recommendation.domain.result.SharingGrant;
import fr.pixemploi.pathway.recommendation.domain.result.SharingNews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Notes what a person shares with a structure, or no longer shares. */
@ApplicationScoped
@Transactional
public class LearnSharing {
    private final SharingNews news;

    public LearnSharing(SharingNews news) {
        this.news = news;
    }

    public void handle(SharingGrant grant) {
        news.keep(grant);
    }

    public void forget(UUID id) {
        news.forget(id);
    }
}
