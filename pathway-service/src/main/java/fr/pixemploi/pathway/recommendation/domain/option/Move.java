package fr.pixemploi.pathway.recommendation.domain.option;

import fr.pixemploi.pathway.catalogue.domain.Offer;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Level;
import fr.pixemploi.pathway.recommendation.domain.need.Gap;
import fr.pixemploi.pathway.recommendation.domain.need.Rules;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What an offer does for one person at one moment of a pathway.
 *
 * @param rises the gaps that it narrows, the first of the rules' order first
 */
record Move(Offer offer, List<Rise> rises) {
    /**
     * @param needs level that the offer asks for
     * @param before level at that moment
     * @param after what counts for the goal: no more than it asks
     */
    record Rise(Gap gap, Level needs, Level before, Level after) {
        int levels() {
            return before.missingTo(after);
        }

        /** True when the person could not have followed it right after the test. */
        boolean builtOnEarlierStep() {
            return gap.level().below(needs);
        }
    }

    static Move of(Offer offer, List<Gap> gaps, Map<CompetenceCode, Level> levels) {
        return new Move(
                offer, gaps.stream().flatMap(gap -> rise(offer, gap, levels)).toList());
    }

    private static Stream<Rise> rise(Offer offer, Gap gap, Map<CompetenceCode, Level> levels) {
        Level before = Objects.requireNonNull(levels.get(gap.competence()));
        return offer.targets().stream()
                .filter(target -> target.competence().equals(gap.competence()))
                .map(target -> new Rise(gap, target.from(), before, Level.lower(target.after(before), gap.required())))
                .filter(rise -> rise.levels() > 0);
    }

    /** Missing levels that it makes up for. */
    int levels() {
        return rises.stream().mapToInt(Rise::levels).sum();
    }

    double levelsPerHour() {
        return (double) levels() / offer.hours();
    }

    int widestGap() {
        return rises.stream().mapToInt(rise -> rise.gap().size()).max().orElse(0);
    }

    boolean servesFoundation(Rules rules) {
        return rises.stream().anyMatch(rise -> rules.isFoundation(rise.gap().competence()));
    }

    int foundationRank(Rules rules) {
        return rises.stream()
                .mapToInt(rise -> rules.rank(rise.gap().competence()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    String tieBreak() {
        return offer.id().toString();
    }
}
