package fr.pixemploi.pathway.competence.application;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Frameworks;
import fr.pixemploi.pathway.competence.domain.Title;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Gives the titles of all competences heard of so far. */
@ApplicationScoped
public class NameCompetences {
    private final Frameworks frameworks;

    NameCompetences(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    public Map<CompetenceCode, Title> handle() {
        return frameworks.titles();
    }

    /** Whether a framework has it; before any framework was heard of, whichever it is. */
    public boolean knows(CompetenceCode competence) {
        Map<CompetenceCode, Title> titles = frameworks.titles();
        return titles.isEmpty() || titles.containsKey(competence);
    }
}
