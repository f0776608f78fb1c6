package fr.pixemploi.assessment.bank.item;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A place in a session, whose sittings never get the same variant of a family: the variants of a family are put in an order that the
 * session's secret decides, and each seat takes the one of its number. A family with fewer variants than the session has seats begins
 * again with its first.
 *
 * @param sessionSeed secret of the session
 * @param number of the seat in it, from 0
 */
public record Seat(long sessionSeed, int number) {
    /** Seeds tried in vain, in a row, after which a family is taken to have no other variant. */
    private static final int IN_VAIN = 40;

    public Seat {
        if (number < 0) throw new IllegalArgumentException("seats are counted from 0");
    }

    /**
     * The seed of this seat's variant.
     *
     * @param own seed of the sitting, for what needs no agreement: the order in which choices are shown
     */
    public long seed(ItemBank bank, ItemId id, long own) {
        return bank.isFamily(id) ? bank.seatSeed(id, this, () -> worked(bank, id, own)) : own;
    }

    private long worked(ItemBank bank, ItemId id, long own) {
        List<Long> distinct = new ArrayList<>();
        Set<VariantAppearance> seen = new HashSet<>();
        long seed = sessionSeed;
        for (int inVain = 0; inVain < IN_VAIN && distinct.size() <= number; seed++) {
            Optional<Item> variant = bank.find(id, seed);
            if (variant.isEmpty()) return own;
            boolean another = seen.add(VariantAppearance.of(variant.get()));
            if (another) distinct.add(seed);
            inVain = another ? 0 : inVain + 1;
        }
        return distinct.get(number % distinct.size());
    }
}
