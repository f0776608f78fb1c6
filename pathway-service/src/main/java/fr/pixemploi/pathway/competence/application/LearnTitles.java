package fr.pixemploi.pathway.competence.application;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.CompetenceTitles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** Notes what the competences of a framework are called. */
@ApplicationScoped
@Transactional
public class LearnTitles {
    private final CompetenceTitles titles;

    public LearnTitles(CompetenceTitles titles) {
        this.titles = titles;
    }

    public void handle(UUID framework, Map<CompetenceCode, String> named) {
        titles.keep(framework, named);
    }

    public void forget(UUID framework) {
        titles.forget(framework);
    }
}
