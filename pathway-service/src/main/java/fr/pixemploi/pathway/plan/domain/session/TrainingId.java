package fr.pixemploi.pathway.plan.domain.session;

/** A training, by the name that the catalogue has for it. */
public record TrainingId(String value) implements Comparable<TrainingId> {
    public TrainingId {
        if (value.isBlank()) throw new IllegalArgumentException("a training has an id");
    }

    @Override
    public int compareTo(TrainingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
