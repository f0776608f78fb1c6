package fr.pixemploi.profile.francetravail.application.payload;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place of a payload that does not fit its schema. */
@Schema(name = "EnvoiErreur")
public record PayloadFault(
        @Schema(description = "JSON pointer into `resultat`", examples = "/campagne/nom")
        String champ,

        @Schema(
                description = "Keyword of the schema that is not kept; `required`: it is missing",
                examples = "required")
        String regle) {}
