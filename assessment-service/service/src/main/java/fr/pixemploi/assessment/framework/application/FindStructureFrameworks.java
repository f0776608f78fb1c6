package fr.pixemploi.assessment.framework.application;

import fr.pixemploi.assessment.framework.domain.FrameworkRefusal;
import fr.pixemploi.assessment.framework.domain.StructureFramework;
import fr.pixemploi.assessment.framework.domain.StructureFrameworks;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows the frameworks of structures, and the platform's examples. */
@ApplicationScoped
public class FindStructureFrameworks {
    private static final Set<StructureRole> STAFF = Set.of(StructureRole.ADVISER, StructureRole.MANAGER);
    private final StructureFrameworks all;

    FindStructureFrameworks(StructureFrameworks all) {
        this.all = all;
    }

    /** Newest first. */
    @Transactional
    public List<StructureFramework> handle(Caller caller, UUID structure, @Nullable UUID olderThan, int limit) {
        if (!caller.hasAny(STAFF, structure)) throw new FrameworkRefusal.FrameworkUnknown();
        return all.list(structure, olderThan, limit);
    }

    /** One of the structure's; its newest version unless another is said. */
    @Transactional
    public StructureFramework handle(Caller caller, UUID structure, UUID id, @Nullable Integer version) {
        if (!caller.hasAny(STAFF, structure)) throw new FrameworkRefusal.FrameworkUnknown();
        return find(id, version)
                .filter(framework -> structure.equals(framework.structure()))
                .orElseThrow(FrameworkRefusal.FrameworkUnknown::new);
    }

    /** Those that a result may be read in which is shown to, or shared with, these structures. */
    @Transactional
    public List<StructureFramework> offered(Set<UUID> structures) {
        return all.offered(structures);
    }

    /** One in which a result may be read that is shown to, or shared with, these structures; archived ones too. */
    @Transactional
    public Optional<StructureFramework> readable(UUID id, @Nullable Integer version, Set<UUID> structures) {
        return find(id, version).filter(framework -> {
            UUID owner = framework.structure();
            return owner == null || structures.contains(owner);
        });
    }

    public List<StructureFramework> examples() {
        return all.examples();
    }

    private Optional<StructureFramework> find(UUID id, @Nullable Integer version) {
        return version == null ? all.find(id) : all.find(id, version);
    }
}
