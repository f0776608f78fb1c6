package fr.pixemploi.certification.candidate.application;

import fr.pixemploi.certification.candidate.domain.Candidate;
import fr.pixemploi.certification.candidate.domain.Candidates;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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

    /** The same of several, by their id. */
    public Map<UUID, Candidate> handle(Set<UUID> ids) {
        return candidates.find(ids).stream().collect(Collectors.toMap(Candidate::id, it -> it));
    }
}
