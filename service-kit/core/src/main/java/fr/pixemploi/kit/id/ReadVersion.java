package fr.pixemploi.kit.id;

import java.util.Set;

/**
 * Which versions of something a caller has read and means to change.
 *
 * @param any whichever it has
 * @param named those that the caller names
 */
public record ReadVersion(boolean any, Set<Long> named) {
    public static final ReadVersion ANY = new ReadVersion(true, Set.of());

    public ReadVersion {
        named = Set.copyOf(named);
    }

    public boolean is(long version) {
        return any || named.contains(version);
    }
}
