package fr.pixemploi.pathway.effectiveness.domain.estimate;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.effectiveness.domain.effect.Caution;
import fr.pixemploi.pathway.effectiveness.domain.effect.EffectivenessRules;
import fr.pixemploi.pathway.effectiveness.domain.effect.Expected;
import fr.pixemploi.pathway.effectiveness.domain.effect.HiddenSelection;
import fr.pixemploi.pathway.effectiveness.domain.effect.Learned;
import fr.pixemploi.pathway.effectiveness.domain.effect.OfferEffect;
import fr.pixemploi.pathway.effectiveness.domain.effect.Sensitivity;
import fr.pixemploi.pathway.effectiveness.domain.regression.Column;
import fr.pixemploi.pathway.effectiveness.domain.regression.Mixture;
import fr.pixemploi.pathway.effectiveness.domain.regression.Posterior;
import fr.pixemploi.pathway.effectiveness.domain.regression.Priors;
import fr.pixemploi.pathway.effectiveness.domain.regression.Row;
import fr.pixemploi.pathway.effectiveness.domain.regression.Spread;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.MeasuredOffer;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.Score;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.Trajectory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What people tested before and after say of one competence. */
public final class Lesson {
    private final CompetenceCode competence;
    private final EffectivenessRules rules;
    private final SortedMap<UUID, MeasuredOffer> offers;
    private final List<Trajectory> tested;
    private final List<Trajectory> twice;

    /** People who were tested twice and began the offer. */
    private final Map<UUID, Integer> people = new HashMap<>();

    public Lesson(
            CompetenceCode competence,
            SortedMap<UUID, MeasuredOffer> offers,
            List<Trajectory> everybody,
            EffectivenessRules rules) {
        this.competence = competence;
        this.rules = rules;
        tested = everybody.stream()
                .filter(each -> each.before().containsKey(competence))
                .toList();
        twice = tested.stream().filter(each -> each.testedTwice(competence)).toList();
        twice.forEach(each -> each.followed().forEach(one -> people.merge(one.offer(), 1, Integer::sum)));
        this.offers = new TreeMap<>(offers);
        this.offers.keySet().retainAll(people.keySet());
    }

    /** Empty where too few people followed nothing, or something: then time and offers cannot be told apart. */
    public Optional<Learned> learned() {
        if (few(each -> each.followed().isEmpty())
                || few(each -> began(each, MeasuredOffer::id).findAny().isPresent())) return Optional.empty();
        Covariates covariates = new Covariates(tested);
        Baseline baseline = new Baseline(tested, competence, covariates);
        Map<UUID, Score> standings = new HashMap<>();
        twice.forEach(each -> standings.put(each.person(), baseline.standing(each)));
        Dropouts dropouts = new Dropouts(tested);
        Design design = new Design(competence, covariates, offers, dropouts, rules);
        Posterior posterior = Posterior.of(
                design.columns(),
                twice.stream()
                        .map(each -> row(design, each, Objects.requireNonNull(standings.get(each.person()))))
                        .toList(),
                new Priors(rules.peopleSd(), rules.kindsSd(), rules.offersSd()));
        Column another = Column.learned(Spread.MEMBERS);
        Mixture all = posterior.of(design.shiftOfAll(), List.of(Column.learned(Spread.GROUPS), another), 0);
        Map<String, Expected> kinds = new HashMap<>();
        aimed().map(MeasuredOffer::kind)
                .distinct()
                .filter(kind -> !few(each -> began(each, MeasuredOffer::kind).anyMatch(kind::equals)))
                .forEach(kind ->
                        kinds.put(kind, Expected.of(posterior.of(design.shiftOfKind(kind), List.of(another), 0))));
        return Optional.of(new Learned(
                Expected.of(all), kinds, ofOffers(design, posterior, dropouts, new Overlap(standings, twice))));
    }

    /** What was gained from where the person truly stood: errors of both sittings are known, and the same person's. */
    private Row row(Design design, Trajectory person, Score before) {
        Score after = Objects.requireNonNull(person.after().get(competence));
        return new Row(
                design.of(person, before.logits()),
                after.logits() - before.logits(),
                after.variance() + before.variance());
    }

    private Map<UUID, OfferEffect> ofOffers(Design design, Posterior posterior, Dropouts dropouts, Overlap overlap) {
        HiddenSelection hidden = placebo(design, posterior);
        int freedom = Math.max(2, twice.size() - design.commonColumns() - offers.size());
        Map<UUID, OfferEffect> effects = new HashMap<>();
        aimed().filter(offer -> people(offer) >= rules.fewestPeople()).forEach(offer -> {
            double dropping = posterior.mean(design.droppedOf(offer.id()));
            double ofShare = dropping * dropping * dropouts.share(offer.id()).variance();
            Expected shift = Expected.of(posterior.of(design.shiftOf(offer), List.of(), ofShare));
            boolean known = shift.sd() <= rules.knownSd() && overlap.of(offer.id()) >= rules.knownOverlap();
            effects.put(
                    offer.id(),
                    new OfferEffect(
                            offer.id(),
                            competence,
                            shift.shift(),
                            shift.sd(),
                            shift.low(),
                            shift.high(),
                            people(offer),
                            known ? Caution.KNOWN : Caution.KNOWN_ROUGHLY,
                            hidden,
                            new Sensitivity(shift.shift(), shift.sd(), freedom)));
        });
        return effects;
    }

    private int people(MeasuredOffer offer) {
        return Objects.requireNonNull(people.get(offer.id()));
    }

    private HiddenSelection placebo(Design design, Posterior posterior) {
        if (few(Trajectory::declined) || few(each -> each.followed().isEmpty() && !each.declined()))
            return HiddenSelection.NOT_BOUNDED;
        Mixture moved = posterior.of(design.placebo(), List.of(), 0);
        boolean chance = moved.quantile(0.025) <= 0 && moved.quantile(0.975) >= 0;
        return chance ? HiddenSelection.NOT_BOUNDED : HiddenSelection.SUSPECTED;
    }

    private Stream<MeasuredOffer> aimed() {
        return offers.values().stream().filter(offer -> offer.aimsAt(competence));
    }

    private <T> Stream<T> began(Trajectory person, Function<MeasuredOffer, T> what) {
        return person.followed().stream()
                .map(each -> offers.get(each.offer()))
                .filter(offer -> offer.aimsAt(competence))
                .map(what);
    }

    private boolean few(Predicate<Trajectory> which) {
        return twice.stream().filter(which).count() < rules.fewestPeople();
    }
}
