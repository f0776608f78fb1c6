package fr.pixemploi.pathway.plan.domain.session;

/** A session, by the name that the catalogue has for it. */
public record SessionId(String value) implements Comparable<SessionId> {
    public SessionId {
        if (value.isBlank()) throw new IllegalArgumentException("a session has an id");
    }

    @Override
    public int compareTo(SessionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
