package fr.pixemploi.certification.complaint.rest;

import fr.pixemploi.certification.complaint.domain.Complaint;
import fr.pixemploi.certification.complaint.domain.ReceivedComplaint;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Complaints as they are said and told. */
final class ComplaintViews {
    private ComplaintViews() {}

    /** What a candidate says. */
    @Schema(name = "ComplaintRequest")
    record ComplaintRequest(
            @NotBlank @Size(max = 4000) @Schema(examples = "Une question ne s'affichait pas.")
            String text) {}

    /** What the jury answers. */
    @Schema(name = "ComplaintAnswerRequest")
    record AnswerRequest(
            @NotNull
            @Schema(
                    description = "`upheld`: the jury decides otherwise, by a proposal and its second reader.",
                    examples = "dismissed")
            Complaint.Outcome outcome,

            @NotBlank
            @Size(max = 4000)
            @Schema(
                    description = "For the candidate.",
                    examples = "Cette question ne compte pas dans votre score : il reste le même.")
            String answer) {}

    /** A complaint. */
    @Schema(name = "Complaint")
    record ComplaintView(
            UUID id,
            UUID candidateId,

            @Schema(examples = "Une question ne s'affichait pas.")
            String text,

            OffsetDateTime filedAt,
            @Nullable AnswerView answer) {
        static ComplaintView of(Complaint it) {
            return new ComplaintView(
                    it.id(),
                    it.candidateId(),
                    it.text(),
                    it.filedAt().atOffset(ZoneOffset.UTC),
                    AnswerView.of(it.answer()));
        }
    }

    /** The same for the jury, with whose it is. */
    @Schema(name = "JuryComplaint")
    record JuryComplaintView(
            UUID id,
            UUID candidateId,
            String firstName,
            String lastName,
            UUID sessionId,

            @Schema(format = "local-date-time", examples = "2026-12-08T09:30:00")
            LocalDateTime startsAt,

            @Schema(examples = "Europe/Paris") String timeZone,

            @Schema(examples = "Une question ne s'affichait pas.")
            String text,

            OffsetDateTime filedAt,
            @Nullable AnswerView answer) {
        static JuryComplaintView of(ReceivedComplaint received) {
            Complaint it = received.complaint();
            return new JuryComplaintView(
                    it.id(),
                    it.candidateId(),
                    received.firstName(),
                    received.lastName(),
                    received.sessionId(),
                    received.startsAt(),
                    received.timeZone(),
                    it.text(),
                    it.filedAt().atOffset(ZoneOffset.UTC),
                    AnswerView.of(it.answer()));
        }
    }

    /** What the jury answered. */
    @Schema(name = "ComplaintAnswer")
    record AnswerView(
            Complaint.Outcome outcome,

            @Schema(examples = "Cette question ne compte pas dans votre score : il reste le même.")
            String answer,

            OffsetDateTime answeredAt) {
        static @Nullable AnswerView of(Complaint.@Nullable Answer it) {
            return it == null
                    ? null
                    : new AnswerView(it.outcome(), it.text(), it.at().atOffset(ZoneOffset.UTC));
        }
    }

    /** A page of complaints. */
    @Schema(name = "ComplaintPage")
    record ComplaintPage(
            List<JuryComplaintView> items, @Nullable String nextCursor) {}
}
