package fr.pixemploi.profile.rights.rest;

import fr.pixemploi.profile.rights.domain.RightsAnswer;
import fr.pixemploi.profile.rights.domain.RightsRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a person asked for.
 *
 * @param words of a correction what is wrong, in the person's own words; absent for all else
 * @param way how it was said: at the desk, by the code on a sheet of paper, or in the person's own space
 * @param recordedBy account that recorded it at the desk; absent otherwise
 * @param printedBy account that printed the sheet; absent otherwise
 * @param printedAt absent where nothing was said on paper
 * @param answer absent until it is answered, and for a withdrawal
 * @param lifting absent for all but a restriction that has ended
 */
@Schema(name = "RightsRequest")
record RightsView(
        UUID id,
        UUID beneficiaryId,
        UUID structureId,
        RightsRequest.Kind kind,

        @Nullable @Schema(examples = "Mon prénom s'écrit avec un seul n.")
        String words,

        RightsRequest.Way way,

        @Nullable @Schema(examples = "01940000-0000-7000-8000-000000000101")
        String recordedBy,

        @Nullable @Schema(examples = "01940000-0000-7000-8000-000000000101")
        String printedBy,

        @Nullable Instant printedAt,

        Instant recordedAt,

        @Schema(description = "By when the law wants an answer. Absent for a withdrawal, which is carried out at once.")
        @Nullable
        LocalDate dueOn,

        @Nullable AnswerView answer,
        @Nullable LiftingView lifting) {
    /**
     * @param reason code of why it was refused, and in the caller's language; absent when it was carried out
     * @param remedy where whoever is refused may complain; absent when it was carried out
     * @param sentence what a restriction does as long as it holds; absent for all else
     */
    @Schema(name = "RightsAnswer")
    record AnswerView(
            RightsAnswer.Outcome outcome,

            @Nullable @Schema(examples = "obligation-legale")
            String reason,

            @Nullable @Schema(examples = "La loi nous oblige à garder ces données.")
            String reasonText,

            @Nullable @Schema(examples = "Vous pouvez contester ce refus auprès de la CNIL (www.cnil.fr) ou d’un juge.")
            String remedy,

            @Nullable @Schema(examples = "Ce que vous partagiez avec elle a été retiré aussitôt.")
            String sentence,

            @Schema(examples = "01940000-0000-7000-8000-000000000101")
            String answeredBy,

            Instant answeredAt) {}

    /**
     * @param liftedBy account that recorded it at the desk; absent where the person lifted it
     * @param reason code of why, and in the caller's language; absent where the person lifted it
     * @param toldOn when the person was told before
     */
    @Schema(name = "RightsLifting")
    record LiftingView(
            Instant liftedAt,

            @Nullable @Schema(examples = "01940000-0000-7000-8000-000000000101")
            String liftedBy,

            @Nullable @Schema(examples = "parole-de-la-personne")
            String reason,

            @Nullable @Schema(examples = "La personne le demande.")
            String reasonText,

            @Nullable LocalDate toldOn) {}

    /** What a page looks like in the OpenAPI document. */
    @Schema(name = "RightsRequestPage")
    record RightsPage(List<RightsView> items, @Nullable String nextCursor) {}
}
