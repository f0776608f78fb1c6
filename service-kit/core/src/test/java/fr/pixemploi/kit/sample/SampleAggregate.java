package fr.pixemploi.kit.sample;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** An entity of the simplest kind. */
@Entity
@Table(name = "sample_aggregate")
public class SampleAggregate {
    @Id
    private UUID id;

    private String name;

    SampleAggregate() {}

    public SampleAggregate(UUID id, String name) {
        this.id = id;
        this.name = name;
    }

    public String name() {
        return name;
    }

    public void rename(String name) {
        this.name = name;
    }
}
