package fr.pixemploi.assessment.sitting.domain.plan;

import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.bank.item.Suitability;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person begins the test with.
 *
 * @param device phone, tablet or computer; null when it was not said, which excludes nothing
 * @param needs without which the person can't answer; travels as needs, never as a diagnosis
 * @param accommodations what is made easier
 * @param seen items met lately, which are not asked again
 */
public record Circumstances(
        @Nullable String device, Set<Suitability.Need> needs, Accommodations accommodations, Set<ItemId> seen) {
    /** Nothing that excludes an item. */
    public static final Circumstances ANY = new Circumstances(null, Set.of(), Accommodations.NONE, Set.of());

    public Circumstances {
        needs = Set.copyOf(needs);
        seen = Set.copyOf(seen);
    }

    /** Without accommodations, and nothing seen. */
    public Circumstances(@Nullable String device, Set<Suitability.Need> needs) {
        this(device, needs, Accommodations.NONE, Set.of());
    }

    public Circumstances withSeen(Set<ItemId> items) {
        return new Circumstances(device, needs, accommodations, items);
    }

    /** Of a certification test, on the exam room's device. */
    public static Circumstances of(TestTerms terms, String device) {
        return new Circumstances(device, terms.needs(), terms.accommodations(), Set.of());
    }

    public Circumstances with(Accommodations other) {
        return new Circumstances(device, needs, other, seen);
    }
}
