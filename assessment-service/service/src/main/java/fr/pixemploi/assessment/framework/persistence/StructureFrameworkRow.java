package fr.pixemploi.assessment.framework.persistence;

import fr.pixemploi.assessment.framework.domain.StructureFramework;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code structure_framework}. Its revision is the domain's: writers hold the row. */
@Entity
@Table(name = "structure_framework")
@SuppressWarnings("NullAway.Init")
class StructureFrameworkRow {
    @Id
    private UUID id;

    @Column(name = "structure_id", updatable = false)
    private UUID structureId;

    private long revision;

    /** The newest; what it says is a {@link FrameworkVersionRow}. */
    private int version;

    @Column(name = "archived_at")
    private @Nullable Instant archivedAt;

    StructureFrameworkRow() {}

    StructureFrameworkRow(StructureFramework framework, UUID structure) {
        id = framework.id();
        structureId = structure;
        write(framework);
    }

    final void write(StructureFramework framework) {
        revision = framework.revision();
        version = framework.version();
        archivedAt = framework.archivedAt();
    }

    long revision() {
        return revision;
    }

    int version() {
        return version;
    }

    StructureFramework as(FrameworkVersionRow of) {
        return new StructureFramework(
                id, structureId, revision, of.version(), archivedAt, of.publishedAt(), of.document());
    }
}
