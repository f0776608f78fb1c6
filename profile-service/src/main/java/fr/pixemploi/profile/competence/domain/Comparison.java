package fr.pixemploi.profile.competence.domain;

import fr.pixemploi.profile.competence.domain.fold.Change;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two results, competence by competence, for those that both measured.
 *
 * @param earlier the one that was completed first, whatever the order in which they were given
 */
public record Comparison(Result earlier, Result later, List<Line> lines) {
    /**
     * A competence that both measured.
     *
     * @param change null when the answers of one of them say nothing by themselves
     * @param beyondChance whether it is more than the error of both measurements explains
     */
    public record Line(
            CompetenceScore earlier,
            CompetenceScore later,
            @Nullable Change change,
            boolean beyondChance) {}

    /**
     * @param seen results that the reader may see
     * @throws CompetenceRefusal.NoSuchResult when one of the two is not among them
     * @throws CompetenceRefusal.NotComparable when they are not cut alike
     */
    public static Comparison of(List<Result> seen, UUID one, UUID other, ProfileRules rules) {
        List<Result> both = List.of(find(seen, one), find(seen, other)).stream()
                .sorted(Result.OLDEST_FIRST)
                .toList();
        Result earlier = both.getFirst();
        Result later = both.getLast();
        if (!earlier.framework().equals(later.framework())) throw new CompetenceRefusal.NotComparable();
        return new Comparison(
                earlier,
                later,
                later.competences().stream()
                        .flatMap(after ->
                                earlier
                                        .of(after.code())
                                        .map(before -> line(earlier, before, later, after, rules))
                                        .stream())
                        .toList());
    }

    private static Result find(List<Result> seen, UUID id) {
        return seen.stream()
                .filter(result -> result.id().equals(id))
                .findFirst()
                .orElseThrow(CompetenceRefusal.NoSuchResult::new);
    }

    private static Line line(
            Result earlier, CompetenceScore before, Result later, CompetenceScore after, ProfileRules rules) {
        Optional<Change> change = Change.between(earlier.measurement(before), later.measurement(after));
        return new Line(
                before,
                after,
                change.orElse(null),
                change.filter(moved -> moved.beyondChance(rules.changeBeyond())).isPresent());
    }
}
