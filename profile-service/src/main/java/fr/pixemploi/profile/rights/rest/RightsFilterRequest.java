package fr.pixemploi.profile.rights.rest;

import fr.pixemploi.profile.rights.domain.RightsFilter;
import fr.pixemploi.profile.rights.domain.RightsRequest;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which requests are meant; what is left out asks nothing. */
record RightsFilterRequest(
        @QueryParam("beneficiaryId")
        @Parameter(description = "About which file of the structure.", example = "01940000-0000-7000-8000-0000000000b1")
        @Nullable
        UUID beneficiaryId,

        @QueryParam("kind")
        @Pattern(regexp = "withdrawal|withdrawal-everywhere|export|objection|correction|restriction|erasure")
        @Parameter(description = "What was asked for.", example = "erasure")
        @Nullable
        String kind,

        @QueryParam("way")
        @Pattern(regexp = "desk|paper|space")
        @Parameter(description = "How it was said.", example = "paper")
        @Nullable
        String way,

        @QueryParam("answered")
        @Parameter(
                description = "Whether it was carried out or refused; withdrawals are carried out at once.",
                example = "false")
        @Nullable
        Boolean answered,

        @QueryParam("dueBefore")
        @Parameter(
                description = "What the law wants answered before this day; withdrawals are carried out and have none.",
                example = "2026-12-28")
        @Nullable
        LocalDate dueBefore) {
    RightsFilter meant() {
        return new RightsFilter(
                beneficiaryId,
                kind == null ? null : RightsRequest.Kind.valueOf(constant(kind)),
                way == null ? null : RightsRequest.Way.valueOf(constant(way)),
                answered,
                dueBefore);
    }

    private static String constant(String told) {
        return told.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
