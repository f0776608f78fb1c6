package fr.pixemploi.assessment.result.application;

import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.result.domain.CompetenceResult;
import fr.pixemploi.assessment.result.domain.Result;
import fr.pixemploi.assessment.result.domain.Results;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** The result that a person has already and that says all a structure wants to know. */
@ApplicationScoped
public class FindProfile {
    /** Of the person's results in force; nobody has so many that the one that counts is further back. */
    private static final int LATEST = 100;

    private final Results results;

    FindProfile(Results results) {
        this.results = results;
    }

    /** The latest one in force that measured all these competences of a framework, whatever its version. */
    public Optional<UUID> handle(UUID beneficiary, UUID framework, Collection<CompetenceCode> competences) {
        return results.list(beneficiary, null, LATEST).stream()
                .filter(result -> result.framework().equals(framework) && measured(result, competences))
                .map(Result::id)
                .findFirst();
    }

    private static boolean measured(Result result, Collection<CompetenceCode> competences) {
        return result.competences().stream()
                .map(CompetenceResult::code)
                .toList()
                .containsAll(competences);
    }
}
