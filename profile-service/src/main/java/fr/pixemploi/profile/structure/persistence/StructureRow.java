package fr.pixemploi.profile.structure.persistence;

import fr.pixemploi.profile.structure.domain.Structure;
import fr.pixemploi.profile.structure.domain.StructureKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.ZoneId;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code structure}. */
@Entity
@Immutable
@Table(name = "structure")
@SuppressWarnings("NullAway.Init")
class StructureRow {
    @Id
    private UUID id;

    private String name;
    private String kind;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    @Column(name = "time_zone")
    private String timeZone;

    private long version;

    Structure toStructure() {
        return new Structure(id, name, StructureKind.of(kind), parentId, ZoneId.of(timeZone), version);
    }
}
