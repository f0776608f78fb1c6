package fr.pixemploi.certification.deliberation.domain;

import fr.pixemploi.certification.rules.domain.Certification;
import fr.pixemploi.certification.rules.domain.CommentKey;
import fr.pixemploi.certification.rules.domain.Outcome;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a proposal of the jury waits for its second reader. Why it was made is read with the candidate's file.
 *
 * @param beneficiaryId who is told of the reading; null while the candidate's account is not known
 * @param startsAt of the session, on the clock of its venue
 * @param decisions one a certification
 * @param author account of who proposed it, and cannot confirm it
 */
public record WaitingProposal(
        UUID candidateId,
        @Nullable UUID beneficiaryId,
        String firstName,
        String lastName,
        UUID sessionId,
        LocalDateTime startsAt,
        String timeZone,
        List<Proposed> decisions,
        String author,
        Instant proposedAt) {
    public WaitingProposal {
        decisions = List.copyOf(decisions);
    }

    /**
     * What would be decided of one certification.
     *
     * @param outcome null to lift what the jury had decided otherwise
     */
    public record Proposed(
            Certification certification,
            @Nullable Outcome outcome,
            @Nullable CommentKey comment) {}
}
