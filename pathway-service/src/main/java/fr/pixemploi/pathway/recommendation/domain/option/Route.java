package fr.pixemploi.pathway.recommendation.domain.option;

import fr.pixemploi.pathway.catalogue.domain.Offer;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Level;
import fr.pixemploi.pathway.recommendation.domain.need.Gap;
import fr.pixemploi.pathway.recommendation.domain.need.Rules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Offers in an order in which the person can follow them: foundations first, then the widest gap, never an offer before the
 * level that it asks for.
 *
 * @param open gaps that the route narrows or closes too little: what is left after it
 */
record Route(List<Move> moves, List<Gap> open) {

    /** Orders offers for these gaps; an offer that would bring nothing at its turn is left out. */
    static Route through(List<Offer> offers, List<Gap> gaps, Rules rules) {
        Comparator<Move> order = Comparator.comparing((Move move) -> !move.servesFoundation(rules))
                .thenComparing(Comparator.comparingInt(Move::widestGap).reversed())
                .thenComparingInt(move -> move.foundationRank(rules))
                .thenComparing(Move::tieBreak);
        Map<CompetenceCode, Level> levels = startOf(gaps);
        List<Offer> left = new ArrayList<>(offers);
        List<Move> moves = new ArrayList<>();
        while (true) {
            var next = left.stream()
                    .map(offer -> Move.of(offer, gaps, levels))
                    .filter(move -> move.levels() > 0)
                    .min(order);
            if (next.isEmpty()) return new Route(List.copyOf(moves), openAfter(gaps, levels));
            moves.add(next.get());
            left.remove(next.get().offer());
            take(next.get(), levels);
        }
    }

    static Map<CompetenceCode, Level> startOf(List<Gap> gaps) {
        Map<CompetenceCode, Level> levels = new HashMap<>();
        gaps.forEach(gap -> levels.put(gap.competence(), gap.level()));
        return levels;
    }

    static void take(Move move, Map<CompetenceCode, Level> levels) {
        move.rises().forEach(rise -> levels.put(rise.gap().competence(), rise.after()));
    }

    private static List<Gap> openAfter(List<Gap> gaps, Map<CompetenceCode, Level> levels) {
        return gaps.stream()
                .filter(gap -> reached(gap, levels).below(gap.required()))
                .map(gap -> new Gap(gap.competence(), reached(gap, levels), gap.required()))
                .toList();
    }

    private static Level reached(Gap gap, Map<CompetenceCode, Level> levels) {
        return Objects.requireNonNull(levels.get(gap.competence()));
    }

    /** Missing levels that it makes up for. */
    int levels() {
        return moves.stream().mapToInt(Move::levels).sum();
    }

    int hours() {
        return moves.stream().mapToInt(move -> move.offer().hours()).sum();
    }

    List<Offer> offers() {
        return moves.stream().map(Move::offer).toList();
    }
}
