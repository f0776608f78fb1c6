package fr.pixemploi.pathway.pathway.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.pathway.domain.PathwayRefusal;
import fr.pixemploi.pathway.pathway.domain.Pathways;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists what a structure prescribed. */
@ApplicationScoped
@Transactional
public class ListStructurePathways {
    private final Pathways pathways;

    ListStructurePathways(Pathways pathways) {
        this.pathways = pathways;
    }

    /** @throws PathwayRefusal when the caller is neither adviser nor manager there */
    public List<Pathway> handle(Caller caller, UUID structure, @Nullable UUID after, int limit) {
        if (!caller.hasAny(Set.of(StructureRole.ADVISER, StructureRole.MANAGER), structure))
            throw new PathwayRefusal.NotThere();
        return pathways.ofStructure(structure, after, limit);
    }
}
