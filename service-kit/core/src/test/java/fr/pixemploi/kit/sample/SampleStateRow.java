package fr.pixemploi.kit.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of a read model that is written as an entity. */
@Entity
@Table(name = "sample_entity_state")
class SampleStateRow {
    @Id
    @Column(name = "aggregate_id")
    UUID aggregateId;

    String note;

    SampleStateRow() {}

    SampleStateRow(UUID aggregateId, String note) {
        this.aggregateId = aggregateId;
        this.note = note;
    }
}
