package fr.pixemploi.assessment.engine.selection.terms;

import java.util.Set;

/**
 * What the person sits the test with, and what they have seen already. It may change during a sitting, when someone goes on with
 * another device.
 *
 * @param device in use; empty when unknown, which excludes nothing
 * @param support assistive technologies in use: only items that declare all of them are asked
 * @param language of the sitting; empty when unknown, which excludes nothing
 * @param seen ids of items that this person must not meet again
 */
public record Restrictions(String device, Set<String> support, String language, Set<String> seen) {
    /** Nothing that excludes an item. */
    public static final Restrictions NONE = new Restrictions("", Set.of(), "", Set.of());

    public Restrictions {
        support = Set.copyOf(support);
        seen = Set.copyOf(seen);
    }
}
