package fr.pixemploi.certification.candidate.application;

import fr.pixemploi.certification.candidate.domain.Candidate;
import fr.pixemploi.certification.candidate.domain.Candidates;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Gives other capabilities the candidate that something of theirs is about; who may know was checked by them. */
@ApplicationScoped
public class RecallCandidate {
    private final Candidates candidates;

    RecallCandidate(Candidates candidates) {
        this.candidates = candidates;
    }

    public Optional<Candidate> handle(UUID id) {
        return candidates.find(id);
    }
}
