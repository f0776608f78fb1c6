package fr.pixemploi.profile.competence.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Two results to compare, in either order. */
record ResultPair(
        @Parameter(description = "A result of the history.") @QueryParam("from") @NotNull
        UUID from,

        @Parameter(description = "Another one of the same version of the framework.") @QueryParam("to") @NotNull
        UUID to) {}
