package fr.pixemploi.certification.candidate.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a centre keeps of a candidate beside who sits and what is arranged.
 *
 * @param convocationEmail where the convocation goes
 * @param resultRecipientEmail who is told that results are out, beside the candidate, such as a trainer
 * @param externalId what the centre's own system calls the candidate; nobody else reads it
 * @param billing null when nothing is said of it, as in schools
 * @param evidence that what entitles the candidate to what is arranged was seen; null when it was not
 */
public record Particulars(
        @Nullable String convocationEmail,
        @Nullable String resultRecipientEmail,
        @Nullable String externalId,
        @Nullable Billing billing,
        @Nullable SeenEvidence evidence) {
    /** Nothing of all that. */
    public static final Particulars NONE = new Particulars(null, null, null, null, null);

    public Billing.@Nullable Mode billingMode() {
        return billing == null ? null : billing.mode();
    }

    /** @throws CandidateRefusal.EvidenceInTheFuture when evidence is said to be seen after that day */
    public void requireSeenBy(LocalDate day) {
        if (evidence != null && evidence.on().isAfter(day)) throw new CandidateRefusal.EvidenceInTheFuture();
    }

    public @Nullable String prepaymentCode() {
        return Optional.ofNullable(billing).map(Billing::prepaymentCode).orElse(null);
    }
}
