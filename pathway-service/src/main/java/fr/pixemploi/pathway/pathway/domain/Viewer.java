package fr.pixemploi.pathway.pathway.domain;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * For whom pathways are looked up; the predicate of every query.
 *
 * @param person who sees their own pathways, or null
 * @param structures whose pathways the viewer sees as adviser or manager
 */
public record Viewer(@Nullable UUID person, Set<UUID> structures) {
    public Viewer {
        structures = Set.copyOf(structures);
    }

    public boolean owns(Pathway pathway) {
        return pathway.beneficiaryId().equals(person);
    }
}
