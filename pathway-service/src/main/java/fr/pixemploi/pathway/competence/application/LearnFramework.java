package fr.pixemploi.pathway.competence.application;

import fr.pixemploi.pathway.competence.domain.Framework;
import fr.pixemploi.pathway.competence.domain.FrameworkNews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Notes what the competences of a framework are called, and how its versions cut levels. */
@ApplicationScoped
@Transactional
public class LearnFramework {
    private final FrameworkNews news;

    public LearnFramework(FrameworkNews news) {
        this.news = news;
    }

    public void handle(Framework framework) {
        news.keep(framework);
    }

    public void forget(UUID framework) {
        news.forget(framework);
    }
}
