package fr.pixemploi.pathway.recommendation.domain.option;

import fr.pixemploi.pathway.catalogue.domain.DeliveryMode;
import fr.pixemploi.pathway.catalogue.domain.Offer;
import fr.pixemploi.pathway.catalogue.domain.OfferKind;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.recommendation.domain.need.Constraints;
import fr.pixemploi.pathway.recommendation.domain.need.Need;
import fr.pixemploi.pathway.recommendation.domain.need.Rules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Makes the options of a recommendation: the fastest, the most thorough, a remote-friendly one. Options with the same offers are merged.
 * People who reached the goal get a certification preparation instead. Looks at levels, offers and constraints only: never at age, sex, origin,
 * health or name.
 */
public final class OptionBuilder {
    private final List<Offer> offers;
    private final Rules rules;
    private final Explanations explanations;

    /** @param titles of competences, for the explanations */
    public OptionBuilder(List<Offer> offers, Rules rules, Map<CompetenceCode, String> titles) {
        this.offers = List.copyOf(offers);
        this.rules = rules;
        this.explanations = new Explanations(titles, rules);
    }

    /** Up to three options; none when no offer fits the constraints, or when no gap is known but the test did not look at all. */
    public List<Option> options(Need need, Constraints constraints) {
        List<Offer> possible = offers.stream().filter(constraints::allow).toList();
        if (need.gaps().isEmpty())
            return certification(need, possible, constraints.hours()).stream().toList();
        RouteFinder finder = new RouteFinder(need.gaps(), rules);
        List<Option> options = new ArrayList<>();
        add(options, OptionKind.FASTEST, finder.find(possible, RouteFinder.Taste.SHORT, constraints.hours()));
        addThorough(
                options, finder.find(possible, RouteFinder.Taste.THOROUGH, constraints.hours()), possible, constraints);
        List<Offer> away = possible.stream()
                .filter(offer -> offer.mode() == DeliveryMode.REMOTE)
                .toList();
        add(options, OptionKind.REMOTE_FRIENDLY, finder.find(away, RouteFinder.Taste.SHORT, constraints.hours()));
        return distinct(options);
    }

    private void add(List<Option> options, OptionKind kind, Route route) {
        if (!route.moves().isEmpty()) options.add(new Option(kind, steps(route), route.open()));
    }

    /** The thorough one ends with a certification preparation, when there is time for it. */
    private void addThorough(List<Option> options, Route route, List<Offer> possible, Constraints constraints) {
        if (route.moves().isEmpty()) return;
        List<Option.Step> steps = new ArrayList<>(steps(route));
        preparation(possible, constraints.hours() - route.hours())
                .ifPresent(offer -> steps.add(step(offer, explanations.ofCertification(offer, false))));
        options.add(new Option(OptionKind.THOROUGH, steps, route.open()));
    }

    /** Nobody knows whether a goal is reached while competences of it were not assessed: a test is what is missing then. */
    private Optional<Option> certification(Need need, List<Offer> possible, int maxHours) {
        if (!need.notAssessed().isEmpty()) return Optional.empty();
        return preparation(possible, maxHours)
                .map(offer -> new Option(
                        OptionKind.CERTIFICATION,
                        List.of(step(offer, explanations.ofCertification(offer, true))),
                        List.of()));
    }

    /** The longest preparation that fits: it helps to have seen an exam room before the day. */
    private static Optional<Offer> preparation(List<Offer> possible, int maxHours) {
        return possible.stream()
                .filter(offer -> offer.kind() == OfferKind.CERTIFICATION_PREPARATION)
                .filter(offer -> offer.hours() <= maxHours)
                .max(Comparator.comparingInt(Offer::hours)
                        .thenComparing(offer -> offer.id().toString()));
    }

    private List<Option.Step> steps(Route route) {
        return IntStream.range(0, route.moves().size())
                .mapToObj(index -> {
                    Move move = route.moves().get(index);
                    return new Option.Step(
                            move.offer().id(),
                            move.offer().title(),
                            move.offer().hours(),
                            move.rises().stream()
                                    .map(rise -> rise.gap().competence())
                                    .toList(),
                            explanations.of(route, index));
                })
                .toList();
    }

    private static Option.Step step(Offer preparation, List<String> reasons) {
        return new Option.Step(preparation.id(), preparation.title(), preparation.hours(), List.of(), reasons);
    }

    private static List<Option> distinct(List<Option> options) {
        Set<Object> seen = new HashSet<>();
        return options.stream()
                .filter(option -> seen.add(
                        option.steps().stream().map(Option.Step::offerId).collect(java.util.stream.Collectors.toSet())))
                .toList();
    }
}
