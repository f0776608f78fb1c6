package fr.pixemploi.certification.complaint.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate says against published results, and what the jury answers. An answer changes no result: what the jury decides otherwise goes
 * the way of all its decisions, read by two.
 *
 * @param beneficiaryId the file that the candidate was known by
 * @param answer null while the jury has not answered
 */
public record Complaint(
        UUID id,
        UUID candidateId,
        UUID beneficiaryId,
        String text,
        Instant filedAt,
        @Nullable Answer answer) {
    /** What came of a complaint. */
    public enum Outcome {
        /** The jury decides otherwise. */
        UPHELD,
        /** The result stays. */
        DISMISSED
    }

    /**
     * The jury's word.
     *
     * @param text for the candidate
     * @param author account of the member who answered
     */
    public record Answer(Outcome outcome, String text, String author, Instant at) {}

    public Complaint answered(Answer word) {
        if (answer != null) throw new ComplaintRefusal.Answered();
        return new Complaint(id, candidateId, beneficiaryId, text, filedAt, word);
    }
}
