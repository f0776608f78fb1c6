package fr.pixemploi.pathway.effectiveness.domain.trajectory;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * One person between two sittings. Also one who never came back for the second, and one who followed nothing: both are needed. Whoever
 * makes it sees to it that both sittings are on one scale (items of one bank).
 *
 * @param covered whether the person's accord covers that offers are measured by it; what is not covered is not looked at
 * @param before what the first sitting said
 * @param after what the second one said; empty when there was none
 * @param weeks between the two
 * @param followed offers begun in between, each once
 * @param proposed offers proposed in between, begun or not
 */
public record Trajectory(
        UUID person,
        boolean covered,
        Map<CompetenceCode, Score> before,
        Map<CompetenceCode, Score> after,
        int weeks,
        List<Attendance> followed,
        Set<UUID> proposed,
        Circumstances circumstances) {
    public Trajectory {
        if (weeks < 0) throw new IllegalArgumentException("the second sitting comes after the first");
        before = Map.copyOf(before);
        after = Map.copyOf(after);
        followed = followed.stream()
                .sorted(Comparator.comparing(Attendance::offer))
                .toList();
        proposed = Set.copyOf(proposed);
        if (new HashSet<>(followed.stream().map(Attendance::offer).toList()).size() < followed.size())
            throw new IllegalArgumentException("an offer is begun once between two sittings");
    }

    public boolean testedTwice(CompetenceCode competence) {
        return before.containsKey(competence) && after.containsKey(competence);
    }

    /** Was proposed something and began nothing. */
    public boolean declined() {
        return followed.isEmpty() && !proposed.isEmpty();
    }
}
