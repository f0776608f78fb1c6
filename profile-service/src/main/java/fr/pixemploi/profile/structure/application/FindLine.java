package fr.pixemploi.profile.structure.application;

import fr.pixemploi.profile.structure.domain.Structure;
import fr.pixemploi.profile.structure.domain.Structures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** A structure and all above it: whoever manages one of these manages it. */
@ApplicationScoped
@Transactional
public class FindLine {
    private final Structures structures;

    FindLine(Structures structures) {
        this.structures = structures;
    }

    /** Empty when there is no such structure. */
    public Set<UUID> handle(UUID structure) {
        Set<UUID> line = new LinkedHashSet<>();
        UUID at = structure;
        while (at != null && !line.contains(at)) {
            Structure found = structures.find(at).orElse(null);
            if (found != null) line.add(at);
            at = found == null ? null : found.parentId();
        }
        return line;
    }
}
