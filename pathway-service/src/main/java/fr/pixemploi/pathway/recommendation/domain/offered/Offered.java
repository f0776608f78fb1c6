package fr.pixemploi.pathway.recommendation.domain.offered;

import fr.pixemploi.pathway.catalogue.domain.DisabilityOfficer;
import fr.pixemploi.pathway.catalogue.domain.OfferKind;
import fr.pixemploi.pathway.code.Coded;
import fr.pixemploi.pathway.plan.domain.session.Session;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session with what people are told about it.
 *
 * @param offerId what the catalogue calls what people choose: an action of its training
 * @param body who gives it
 * @param town where it is; null when all is at a distance or nobody said
 * @param address of the place, with how it is called, in one line; null likewise
 * @param kind null when its source does not say
 * @param toldMinutes the way there, one way, as it may be told; null when all is at a distance or nobody could tell
 * @param needsMet whether it is written that all that must be arranged for the person is; false when nothing must
 * @param access what its source writes of access in words, told to those for whom something must be arranged; null when nothing
 * @param officer whom to ask what can be arranged, told to the same people; null when its source says no way to reach them
 * @param refusedBecause why what must be arranged for the person cannot be, as its source writes
 * @param unsaid what its source leaves open
 */
public record Offered(
        UUID offerId,
        String title,
        String body,
        @Nullable String town,
        @Nullable String address,
        @Nullable OfferKind kind,
        Session session,
        @Nullable Integer toldMinutes,
        boolean needsMet,
        @Nullable String access,
        @Nullable DisabilityOfficer officer,
        List<String> refusedBecause,
        Set<Unsaid> unsaid) {
    /** What a plan takes for certain, and nobody said. */
    public enum Unsaid implements Coded {
        /** When it is. */
        DATES,
        /** On which day a person begins: one may at any time, and agrees on it. */
        ANY_TIME,
        /** How long it is. */
        HOURS,
        /** Whether it is on site. */
        MODE,
        /** Exactly where it is. */
        PLACE;
    }

    public Offered {
        refusedBecause = List.copyOf(refusedBecause);
        unsaid = Set.copyOf(unsaid);
    }

    public Timing timing() {
        if (unsaid.contains(Unsaid.DATES)) return Timing.UNSAID;
        if (session.dates().selfPaced()) return Timing.SELF_PACED;
        return unsaid.contains(Unsaid.ANY_TIME) ? Timing.ANY_TIME : Timing.DATED;
    }
}
