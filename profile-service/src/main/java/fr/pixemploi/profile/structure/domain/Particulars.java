package fr.pixemploi.profile.structure.domain;

import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a structure and may be corrected.
 *
 * @param timeZone in which its opening days, deadlines and periods are counted
 * @param siret its number in the register of establishments, where it has one
 * @param departmentCode official geographical code (INSEE) of its département, such as 2A
 * @param regionCode official geographical code of its region, such as 11
 * @param audiences for whom it is open; empty when it is not said
 * @param networks those that it belongs to beside the tree, each by a code that the platform's people agree on
 * @param externalIds how systems of partners call it, by the partner's client
 */
public record Particulars(
        String name,
        ZoneId timeZone,
        @Nullable Siret siret,
        @Nullable String departmentCode,
        @Nullable String regionCode,
        Set<Audience> audiences,
        Set<String> networks,
        Map<String, String> externalIds) {
    public Particulars {
        if (name.isBlank()) throw new IllegalArgumentException("a structure has a name");
        audiences = Set.copyOf(audiences);
        networks = Set.copyOf(networks);
        externalIds = Map.copyOf(externalIds);
    }

    /** Of a structure of which nothing else is said. */
    public static Particulars named(String name, ZoneId timeZone) {
        return new Particulars(name, timeZone, null, null, null, Set.of(), Set.of(), Map.of());
    }

    /** The same in the order of the partners' names, for whoever writes them down. */
    public Map<String, String> externalIdsInOrder() {
        return new TreeMap<>(externalIds);
    }
}
