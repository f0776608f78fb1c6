package fr.pixemploi.pathway.competence.application;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.CompetenceTitles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Gives the titles of all competences heard of so far. */
@ApplicationScoped
public class NameCompetences {
    private final CompetenceTitles titles;

    NameCompetences(CompetenceTitles titles) {
        this.titles = titles;
    }

    public Map<CompetenceCode, String> handle() {
        return titles.all();
    }
}
