package fr.pixemploi.pathway.catalogue.domain.mapping;

import fr.pixemploi.pathway.catalogue.domain.Target;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of what a FORMACODE means in competences. The highest is in force; none is ever changed.
 *
 * @param version from 1
 * @param confirmedBy account of the operator; null for a proposal of this project that nobody confirmed
 * @param targets none: it means nothing of the framework
 */
public record FormacodeMapping(
        Formacode formacode, int version, @Nullable String confirmedBy, Instant at, List<Target> targets) {
    public FormacodeMapping {
        targets = List.copyOf(targets);
        if (version < 1) throw new IllegalArgumentException("versions begin with 1");
        if (targets.stream().map(Target::competence).distinct().count() < targets.size())
            throw new IllegalArgumentException("a competence twice");
    }

    public State state() {
        return confirmedBy == null ? State.PROPOSED : State.CONFIRMED;
    }

    public enum State {
        PROPOSED,
        CONFIRMED
    }
}
