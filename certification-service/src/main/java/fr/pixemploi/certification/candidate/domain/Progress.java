package fr.pixemploi.certification.candidate.domain;

import fr.pixemploi.certification.rules.domain.CommentKey;
import fr.pixemploi.certification.rules.domain.Outcome;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A candidate and how far the test and its result are. The result is there only once published.
 *
 * @param tested true when the end of the test has arrived
 * @param published outcome, or null before publication
 * @param comment why it is not validated, or null
 */
public record Progress(
        Candidate candidate,
        boolean tested,
        @Nullable Outcome published,
        @Nullable CommentKey comment) {
    public CandidateStatus status() {
        if (published != null) return CandidateStatus.PUBLISHED;
        if (tested) return CandidateStatus.TESTED;
        return candidate.authorisation().isPresent() ? CandidateStatus.AUTHORISED : CandidateStatus.ENROLLED;
    }

    public Optional<Outcome> result() {
        return Optional.ofNullable(published);
    }
}
