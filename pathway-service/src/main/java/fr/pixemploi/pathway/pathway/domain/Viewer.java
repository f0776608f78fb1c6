package fr.pixemploi.pathway.pathway.domain;

import java.util.Set;
import java.util.UUID;

/**
 * For whom pathways are looked up; the predicate of every query.
 *
 * @param own ids under which the person's own pathways were prescribed: the own one and those of joined files; empty for nobody
 * @param structures whose pathways the viewer sees as adviser or manager
 */
public record Viewer(Set<UUID> own, Set<UUID> structures) {
    public Viewer {
        own = Set.copyOf(own);
        structures = Set.copyOf(structures);
    }

    public boolean owns(Pathway pathway) {
        return own.contains(pathway.beneficiaryId());
    }
}
