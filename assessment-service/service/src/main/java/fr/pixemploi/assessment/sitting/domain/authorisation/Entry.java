package fr.pixemploi.assessment.sitting.domain.authorisation;

import fr.pixemploi.assessment.bank.item.Seat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a person came into the test.
 *
 * @param attempt at this campaign, from 1
 * @param structure whose campaign it is; null for one of the platform's own, and for a certification
 * @param externalId what the person answered to the campaign's entry question; null when none was asked
 * @param assistance who is beside the person
 * @param expiresAfterDays an open sitting ends after so many days without an answer; 0 for never
 * @param improves the result that this sitting is to improve: only its weak competences are asked again; null for a whole one
 * @param seat in a session whose sittings must differ; null outside of one
 */
public record Entry(
        int attempt,
        @Nullable UUID structure,
        @Nullable String externalId,
        Assistance assistance,
        int expiresAfterDays,
        @Nullable UUID improves,
        @Nullable Seat seat) {
    /** The first attempt at something of nobody's, alone. */
    public static final Entry PLAIN = new Entry(1, null, null, Assistance.NONE, 0, null, null);

    public Entry {
        if (attempt < 1) throw new IllegalArgumentException("attempts are counted from 1");
        if (expiresAfterDays < 0) throw new IllegalArgumentException("expiresAfterDays must not be below 0");
    }

    public static Entry seated(Seat seat) {
        return new Entry(1, null, null, Assistance.NONE, 0, null, seat);
    }
}
