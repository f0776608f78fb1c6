package fr.pixemploi.profile.erasure.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An erasure with what the services have answered so far. */
public record TrackedErasure(Erasure erasure, List<ErasureAnswer> answers) {
    public TrackedErasure {
        answers = List.copyOf(answers);
    }

    /** Services that have not answered yet. */
    public Set<ErasingService> missing() {
        EnumSet<ErasingService> missing = EnumSet.allOf(ErasingService.class);
        missing.removeAll(answers.stream().map(ErasureAnswer::service).collect(Collectors.toSet()));
        return missing;
    }

    public Erasure.State state() {
        if (erasure.endedAt() != null) return Erasure.State.ENDED;
        return missing().isEmpty() ? Erasure.State.CLOSING_ACCOUNT : Erasure.State.UNDER_WAY;
    }
}
