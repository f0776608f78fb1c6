package fr.pixemploi.pathway.workshop.rest;

import fr.pixemploi.pathway.workshop.domain.OwnOffer;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What requests about own offers share. */
final class OwnOfferParts {
    static final int TITLE = 120;
    static final int DESCRIPTION = 2_000;
    static final int TARGETS = 20;
    static final int LINES = 4;
    static final int LINE = 100;
    static final int PUBLICS = 20;
    static final String PUBLIC = "\\d{5}";
    static final String POSTCODE = "\\d{5}";
    static final String DEAREST = "100000";
    private static final int CENTS = 100;

    private OwnOfferParts() {}

    /** A place has all that leads there; what is at a distance has nothing of it. */
    static boolean isPlaceWhole(@Nullable Object... parts) {
        return Stream.of(parts).allMatch(part -> part == null)
                || Stream.of(parts).allMatch(part -> part != null);
    }

    static OwnOffer.@Nullable Place place(
            @Nullable List<String> lines, @Nullable String postcode, @Nullable String town, @Nullable String commune) {
        return lines == null || postcode == null || town == null || commune == null
                ? null
                : new OwnOffer.Place(lines, postcode, town, commune);
    }

    static int cents(double euros) {
        return (int) Math.round(euros * CENTS);
    }

    static double euros(int cents) {
        return (double) cents / CENTS;
    }
}
