package fr.pixemploi.certification.centre.rest;

import fr.pixemploi.certification.centre.domain.Contact;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How candidates reach a centre. */
@Schema(name = "CentreContact", description = "Telephone and mail of the organisation, never of a person.")
record ContactView(
        @Nullable @Schema(examples = "+33 1 99 00 00 00") String phone,

        @Nullable @Schema(examples = "certification@exemple.fr")
        String email) {
    static @Nullable ContactView of(@Nullable Contact contact) {
        return contact == null ? null : new ContactView(contact.phone(), contact.email());
    }
}
