package fr.pixemploi.certification.candidate.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That CléA numérique was sat for, and what became of it once published. The certificate itself is Certif'Pro's.
 *
 * @param comment why it is not validated, in French, for who reads it
 */
@Schema(name = "PublishedCleaResult")
record CleaView(
        @Schema(enumeration = {"validated", "rejected", "cancelled"}) @Nullable
        String status,

        @Nullable String comment) {}
