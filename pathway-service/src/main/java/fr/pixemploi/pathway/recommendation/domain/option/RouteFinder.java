package fr.pixemploi.pathway.recommendation.domain.option;

import fr.pixemploi.pathway.catalogue.domain.Offer;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Level;
import fr.pixemploi.pathway.recommendation.domain.need.Gap;
import fr.pixemploi.pathway.recommendation.domain.need.Rules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses offers for gaps by a greedy cover (Chvátal 1979, "A greedy heuristic for the set-covering problem"): at each turn the
 * offer that makes up for most, as the taste weighs it, until nothing is missing or no offer helps. Then drops what became
 * needless, longest first. Deterministic: ties fall by offer id.
 */
final class RouteFinder {
    /** What is worth more when choosing. */
    enum Taste {
        /** Missing levels made up for per hour: a short pathway. */
        SHORT(Comparator.comparingDouble(Move::levelsPerHour).thenComparingInt(Move::widestGap)),
        /** Missing levels made up for, then time to practise: a pathway that leaves little open. */
        THOROUGH(Comparator.comparingInt(Move::levels)
                .thenComparingInt(move -> move.offer().hours()));

        private final Comparator<Move> worth;

        Taste(Comparator<Move> worth) {
            this.worth = worth;
        }
    }

    private final List<Gap> gaps;
    private final Rules rules;

    RouteFinder(List<Gap> gaps, Rules rules) {
        this.gaps = gaps;
        this.rules = rules;
    }

    Route find(List<Offer> offers, Taste taste, int maxHours) {
        return withoutNeedless(Route.through(choose(offers, taste, maxHours), gaps, rules));
    }

    private List<Offer> choose(List<Offer> offers, Taste taste, int maxHours) {
        Comparator<Move> worth =
                taste.worth.thenComparing(Comparator.comparing(Move::tieBreak).reversed());
        Map<CompetenceCode, Level> levels = Route.startOf(gaps);
        List<Offer> chosen = new ArrayList<>();
        int hoursLeft = maxHours;
        while (chosen.size() < rules.maxSteps()) {
            int max = hoursLeft;
            Optional<Move> best = offers.stream()
                    .filter(offer -> offer.hours() <= max && !chosen.contains(offer))
                    .map(offer -> Move.of(offer, gaps, levels))
                    .filter(move -> move.levels() > 0)
                    .max(worth);
            if (best.isEmpty()) break;
            chosen.add(best.get().offer());
            hoursLeft -= best.get().offer().hours();
            Route.take(best.get(), levels);
        }
        return chosen;
    }

    private Route withoutNeedless(Route route) {
        List<Offer> longestFirst = route.offers().stream()
                .sorted(Comparator.comparingInt(Offer::hours).reversed())
                .toList();
        Route best = route;
        for (Offer offer : longestFirst) {
            List<Offer> others =
                    best.offers().stream().filter(other -> !other.equals(offer)).toList();
            Route shorter = Route.through(others, gaps, rules);
            if (shorter.levels() == best.levels()) best = shorter;
        }
        return best;
    }
}
