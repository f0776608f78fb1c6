package fr.pixemploi.certification.candidate.rest;

import fr.pixemploi.certification.candidate.domain.AskedIdentity;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the jury answered last when the centre asked to correct who a candidate is. */
@Schema(name = "AnsweredIdentity")
record AskedIdentityView(
        @Schema(description = "Whether the candidate is called as the centre asked since.")
        boolean corrected,

        @Schema(description = "The jury's.", examples = "Le document a été vu, les autres informations concordent.")
        String reason,

        OffsetDateTime answeredAt) {
    static @Nullable AskedIdentityView of(AskedIdentity asked) {
        AskedIdentity.Answer answer = asked.answer();
        return answer == null
                ? null
                : new AskedIdentityView(
                        answer.corrected(), answer.reason(), answer.at().atOffset(ZoneOffset.UTC));
    }
}
