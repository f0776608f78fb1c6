package fr.pixemploi.certification.candidate.domain;

import org.jspecify.annotations.Nullable;

/**
 * A candidate and how far the test and its results are. A result is there only once published.
 *
 * @param tested true when the end of the test has arrived
 * @param pix null before publication
 * @param sitsForClea whether the candidate sits for CléA numérique too
 * @param clea null before publication
 * @param askedIdentity of corrections that need the jury
 */
public record Progress(
        Candidate candidate,
        boolean tested,
        @Nullable Told pix,
        boolean sitsForClea,
        @Nullable Told clea,
        AskedIdentity askedIdentity) {
    public CandidateStatus status() {
        if (pix != null) return CandidateStatus.PUBLISHED;
        if (tested) return CandidateStatus.TESTED;
        if (candidate.cancellation() != null) return CandidateStatus.CANCELLED;
        return candidate.authorisation().isPresent() ? CandidateStatus.AUTHORISED : CandidateStatus.ENROLLED;
    }
}
