package fr.pixemploi.pathway.recommendation.domain.need;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Level;

/** What is missing in one competence between what the person can do and what the goal asks. */
public record Gap(CompetenceCode competence, Level level, Level required) {
    public Gap {
        if (!level.below(required)) throw new IllegalArgumentException("nothing is missing in " + competence);
    }

    /** Missing levels. */
    public int size() {
        return level.missingTo(required);
    }
}
