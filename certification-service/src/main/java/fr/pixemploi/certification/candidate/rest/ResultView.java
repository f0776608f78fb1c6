package fr.pixemploi.certification.candidate.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of a certification, once published.
 *
 * @param comment why it is not validated, in French, for who reads it
 */
@Schema(name = "PublishedResult")
record ResultView(
        @Schema(enumeration = {"validated", "rejected", "cancelled"})
        String status,

        @Nullable String comment) {}
