package fr.pixemploi.profile.release.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A structure that is not made up, where it stands on the map.
 *
 * @param network its kind, such as mission-locale
 * @param region official geographical code; null when neither it nor one above it says so
 * @param departement likewise
 * @param audiences for whom it is open
 */
public record Place(
        UUID id,
        String name,
        String network,
        @Nullable String region,
        @Nullable String departement,
        List<String> audiences) {
    public Place {
        audiences = List.copyOf(audiences);
    }
}
