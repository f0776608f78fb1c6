package fr.pixemploi.certification.centre.domain;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Where a venue is and what it is like.
 *
 * @param communeCode of INSEE, or null
 * @param accessible whether somebody who uses a wheelchair gets in, sits and finds a toilet; null when nobody said
 * @param accessWords how one gets in, in plain French; null when nobody said
 * @param computers for candidates and to spare; null when nobody said
 */
public record Place(
        String name,
        String address,
        String town,
        String postalCode,
        @Nullable String communeCode,
        ZoneId timeZone,
        @Nullable Boolean accessible,
        @Nullable String accessWords,
        @Nullable Integer computers) {
    /**
     * Reads a time zone.
     *
     * @throws CentreRefusal.UnknownTimeZone unless it is a place of the IANA list
     */
    public static ZoneId zone(String name) {
        if (!ZoneId.getAvailableZoneIds().contains(name)) throw new CentreRefusal.UnknownTimeZone();
        return ZoneId.of(name);
    }
}
