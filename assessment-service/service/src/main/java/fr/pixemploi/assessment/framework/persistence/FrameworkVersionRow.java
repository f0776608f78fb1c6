package fr.pixemploi.assessment.framework.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.pixemploi.assessment.framework.domain.FrameworkDocument;
import fr.pixemploi.assessment.framework.domain.StructureFramework;
import fr.pixemploi.kit.json.EventJson;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/** A row of the table {@code structure_framework_version}: what a framework says, written once. */
@Entity
@Immutable
@Table(name = "structure_framework_version")
@IdClass(FrameworkVersionRow.Key.class)
@SuppressWarnings("NullAway.Init")
class FrameworkVersionRow {
    record Key(UUID frameworkId, int version) {}

    @Id
    @Column(name = "framework_id")
    private UUID frameworkId;

    @Id
    private int version;

    @Column(columnDefinition = "json")
    @ColumnTransformer(write = "cast(? as json)")
    private String document;

    @Column(name = "published_at")
    private Instant publishedAt;

    FrameworkVersionRow() {}

    FrameworkVersionRow(StructureFramework framework) {
        frameworkId = framework.id();
        version = framework.version();
        publishedAt = Objects.requireNonNull(framework.publishedAt());
        try {
            document = EventJson.MAPPER.writeValueAsString(framework.document());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    int version() {
        return version;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    FrameworkDocument document() {
        try {
            return EventJson.MAPPER.readValue(document, FrameworkDocument.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
