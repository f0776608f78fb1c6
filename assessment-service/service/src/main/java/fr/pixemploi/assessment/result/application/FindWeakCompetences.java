package fr.pixemploi.assessment.result.application;

import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.result.domain.Results;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is left to gain in a result. */
@ApplicationScoped
public class FindWeakCompetences {
    private final Results results;

    FindWeakCompetences(Results results) {
        this.results = results;
    }

    /** Those of the competences in which the result did not reach the level, in their order. */
    public List<CompetenceCode> handle(UUID result, List<CompetenceCode> competences, int level) {
        Set<CompetenceCode> reached = results.find(result).stream()
                .flatMap(found -> found.competences().stream())
                .filter(competence -> competence.level() >= level)
                .map(competence -> competence.code())
                .collect(Collectors.toSet());
        return competences.stream().filter(code -> !reached.contains(code)).toList();
    }
}
