package fr.pixemploi.assessment.authoring.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/**
 * Which variant of a question an author looks at.
 *
 * @param seed of the sitting that would see the same variant
 * @param device to ask whether the question is put there; null when that is not asked
 */
record VariantRequest(
        @QueryParam("seed") @DefaultValue("0") long seed,

        @QueryParam("device") @Pattern(regexp = "phone|tablet|computer") @Nullable
        String device) {}
