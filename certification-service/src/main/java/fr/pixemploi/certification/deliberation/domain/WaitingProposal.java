package fr.pixemploi.certification.deliberation.domain;

import fr.pixemploi.certification.rules.domain.Certification;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * That a proposal of the jury waits for its second reader. What it says is read with the candidate's file, which the candidate is told of.
 *
 * @param certifications of what it decides
 * @param author account of who proposed it, and cannot confirm it
 */
public record WaitingProposal(
        UUID candidateId, UUID sessionId, List<Certification> certifications, String author, Instant proposedAt) {
    public WaitingProposal {
        certifications = List.copyOf(certifications);
    }
}
