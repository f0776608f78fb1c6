package fr.pixemploi.certification.passport.rest;

import fr.pixemploi.certification.passport.domain.PassportBatch;
import fr.pixemploi.certification.passport.domain.ReceiptReport;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A batch for the passport of skills. */
@Schema(name = "PassportBatch")
record PassportBatchView(
        @Schema(description = "Also of the flow in its file.")
        UUID id,

        @Schema(description = "Code of the certification in the register.", examples = "RS5875")
        String code,

        @Schema(description = "Account of the operator.") String madeBy,
        OffsetDateTime madeAt,

        @Schema(description = "Passages in it; of who was erased since nothing is counted.", examples = "1")
        int passages,

        int accepted,

        @Schema(description = "They go again, in a later batch.")
        int rejected) {
    /** A page of batches. */
    @Schema(name = "PassportBatchPage")
    record BatchPage(
            List<PassportBatchView> items, @Nullable String nextCursor) {}

    /** What a receipt changed. */
    @Schema(name = "PassportReceipt")
    record ReceiptView(
            @Schema(description = "Passages that are accepted by it.")
            int accepted,

            @Schema(description = "Passages that are rejected by it, and go again.")
            int rejected,

            @Schema(description = "Passages of which it says what was known.")
            int known,

            @Schema(description = "Passages of which it says the contrary of what was known, which stays.")
            int contradicted,

            @Schema(
                    description = "Technical ids that are not in the batch, a hundred at most; they change nothing.",
                    examples = "[]")
            List<String> unknown,

            @Schema(description = "How many there are.") int unknownCount) {
        static ReceiptView of(ReceiptReport report) {
            return new ReceiptView(
                    report.accepted(),
                    report.rejected(),
                    report.known(),
                    report.contradicted(),
                    report.unknown(),
                    report.unknownCount());
        }
    }

    static PassportBatchView of(PassportBatch batch) {
        return new PassportBatchView(
                batch.id(),
                batch.code(),
                batch.madeBy(),
                batch.madeAt().atOffset(ZoneOffset.UTC),
                batch.counts().passages(),
                batch.counts().accepted(),
                batch.counts().rejected());
    }
}
