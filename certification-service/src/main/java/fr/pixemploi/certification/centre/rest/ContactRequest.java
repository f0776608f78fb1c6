package fr.pixemploi.certification.centre.rest;

import fr.pixemploi.certification.centre.domain.Contact;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How candidates are to reach a centre. */
@Schema(
        name = "CentreContactRequest",
        description =
                "Telephone and mail of the organisation, never of a person: candidates read them. Without either, nobody is told anything.")
record ContactRequest(
        @Nullable @Pattern(regexp = "[+0-9][0-9 .\\-]{4,23}[0-9]") @Schema(examples = "+33 1 99 00 00 00")
        String phone,

        @Nullable @Email @Size(max = 200) @Schema(examples = "certification@exemple.fr")
        String email) {
    static @Nullable Contact meant(@Nullable ContactRequest told) {
        return told == null ? null : Contact.of(told.phone(), told.email());
    }
}
