package fr.pixemploi.pathway.catalogue.application;

import fr.pixemploi.pathway.catalogue.domain.candidate.CandidateSearch;
import fr.pixemploi.pathway.catalogue.domain.candidate.Candidates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Finds sessions for whoever computes pathways, and how many were passed over for which reason. */
@ApplicationScoped
@Transactional
public class FindCandidates {
    private final Candidates candidates;

    FindCandidates(Candidates candidates) {
        this.candidates = candidates;
    }

    public Candidates.Found handle(CandidateSearch search) {
        return candidates.find(search);
    }

    /** Whether the catalogue has such a session now. */
    public boolean knows(UUID session) {
        return candidates.knows(session);
    }

    public Candidates.Passed passed(CandidateSearch search) {
        return candidates.passed(search);
    }
}
