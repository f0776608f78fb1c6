package fr.pixemploi.certification.candidate.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That CléA numérique was sat for, and what became of it once published. The certificate itself is Certif'Pro's.
 *
 * @param comment why it is not validated, in French, for who reads it
 * @param whenLeavingEarly in French, for the candidate until the test is over: to be read before the start, and before leaving
 */
@Schema(name = "PublishedCleaResult")
record CleaView(
        @Schema(enumeration = {"validated", "rejected", "cancelled"}) @Nullable
        String status,

        @Nullable String comment,

        @Schema(
                description =
                        "To the candidate, until the test is over: what leaving the test early does to CléA numérique, in French. Show it "
                                + "before the start, and again to whoever is about to leave.",
                examples = "Si vous quittez le test avant la fin, votre score baisse.")
        @Nullable
        String whenLeavingEarly) {}
