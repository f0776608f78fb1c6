package fr.pixemploi.profile.structure.application;

import fr.pixemploi.kit.id.ExternalIds;
import fr.pixemploi.profile.structure.domain.Mandate;
import fr.pixemploi.profile.structure.domain.Structure;
import fr.pixemploi.profile.structure.domain.StructureFilter;
import fr.pixemploi.profile.structure.domain.StructureRefusal;
import fr.pixemploi.profile.structure.domain.Structures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The structures that somebody acts for, oldest first. */
@ApplicationScoped
@Transactional
public class ListStructures {
    private final Structures structures;

    ListStructures(Structures structures) {
        this.structures = structures;
    }

    public List<Structure> handle(Mandate mandate, StructureFilter filter, @Nullable UUID after, int max) {
        // Whoever looks people up so puts it into addresses, which are logged on the way.
        String called = filter.externalId();
        if (called != null && ExternalIds.isPersonal(called)) throw new StructureRefusal.ExternalIdIsPersonal();
        return structures.list(mandate, filter, after, max);
    }
}
