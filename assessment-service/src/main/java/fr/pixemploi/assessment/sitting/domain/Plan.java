package fr.pixemploi.assessment.sitting.domain;

import fr.pixemploi.assessment.framework.domain.CompetenceCode;
import java.util.List;
import java.util.UUID;

/**
 * What a sitting will ask, fixed when it starts so that a change of the campaign does not touch it.
 *
 * @param framework that the answers are measured in
 * @param competences in the framework's order
 * @param itemsPerCompetence questions owed to each
 */
public record Plan(UUID framework, List<CompetenceCode> competences, int itemsPerCompetence) {
    public Plan {
        competences = List.copyOf(competences);
    }

    /** Number of questions. */
    public int total() {
        return competences.size() * itemsPerCompetence;
    }
}
