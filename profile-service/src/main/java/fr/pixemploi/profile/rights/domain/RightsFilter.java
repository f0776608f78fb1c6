package fr.pixemploi.profile.rights.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which requests are meant; what is null asks nothing.
 *
 * @param answered whether it was carried out, at once or later, or refused
 * @param dueBefore those that the law wants answered before this day
 */
public record RightsFilter(
        @Nullable UUID fileId,
        RightsRequest.@Nullable Kind kind,
        RightsRequest.@Nullable Way way,
        @Nullable Boolean answered,
        @Nullable LocalDate dueBefore) {}
