package fr.pixemploi.pathway.mediation.rest;

import fr.pixemploi.pathway.mediation.domain.FoundPlace;
import fr.pixemploi.pathway.mediation.domain.MediationPlaces.After;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a list by distance goes on: {@code metres_id}. */
final class PlaceCursor {
    static final Pattern SHAPE = Pattern.compile("[0-9]{1,6}_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private PlaceCursor() {}

    static String of(FoundPlace last) {
        return last.metres() + "_" + last.id();
    }

    /** @param cursor null at the beginning */
    static After after(@Nullable String cursor) {
        if (cursor == null) return After.NOTHING;
        int bar = cursor.indexOf('_');
        return new After(Integer.parseInt(cursor.substring(0, bar)), UUID.fromString(cursor.substring(bar + 1)));
    }
}
