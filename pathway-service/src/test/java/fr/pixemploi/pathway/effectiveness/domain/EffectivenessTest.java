package fr.pixemploi.pathway.effectiveness.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.effectiveness.domain.effect.Caution;
import fr.pixemploi.pathway.effectiveness.domain.effect.EffectivenessRules;
import fr.pixemploi.pathway.effectiveness.domain.effect.Effects;
import fr.pixemploi.pathway.effectiveness.domain.effect.OfferEffect;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.MeasuredOffer;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.Score;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.Trajectory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EffectivenessTest {
    private static final CompetenceCode COMPETENCE = World.COMPETENCE;

    private final World world = World.of(1, 1500);

    @Test
    void nothingIsReadWithoutALegalGround() {
        Effects effects = Effectiveness.measure(
                new EffectivenessSettings(null, EffectivenessRules.proposal()), world.offers, () -> {
                    throw new AssertionError("results were read");
                });

        assertThat(effects.known()).isEmpty();
        OfferEffect assumed = effects.of(world.a(), COMPETENCE);
        assertThat(assumed.caution()).isEqualTo(Caution.NOTHING_KNOWN);
        assertThat(assumed.shift()).isEqualTo(0.2);
        assertThat(assumed.sd()).isGreaterThan(0.5);
    }

    @Test
    void aLegalGroundSaysWhoNamesIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LegalGround("", "mission d'intérêt public", Set.of("formation")));
        assertThatIllegalArgumentException().isThrownBy(() -> new LegalGround("département", " ", Set.of("formation")));
    }

    @Test
    void whatNoAccordCoversIsNotLookedAt() {
        List<Trajectory> more = new ArrayList<>(world.people);
        people(each -> began(each, world.a()))
                .map(each -> new Trajectory(
                        new UUID(each.person().getLeastSignificantBits(), 0),
                        false,
                        each.before(),
                        Map.of(COMPETENCE, new Score(9, 0.3)),
                        each.weeks(),
                        each.followed(),
                        each.proposed(),
                        each.circumstances()))
                .forEach(more::add);

        assertThat(learned(more).known()).isEqualTo(learned(world.people).known());
    }

    @Test
    void theOrderOfWhatComesInDoesNotMatter() {
        List<Trajectory> people = new ArrayList<>(world.people);
        List<MeasuredOffer> offers = new ArrayList<>(world.offers);
        Collections.shuffle(people, new Random(7));
        Collections.shuffle(offers, new Random(7));

        Effects shuffled = Effectiveness.measure(Tried.SETTINGS, offers, () -> people);

        assertThat(shuffled.known())
                .isNotEmpty()
                .isEqualTo(learned(world.people).known());
    }

    @Test
    void ofFewerThanElevenPeopleItTellsWhatIsExpectedOfTheirKind() {
        Effects ten = learned(withOnly(10, world.a()));
        OfferEffect ofTen = ten.of(world.a(), COMPETENCE);
        OfferEffect ofEleven = learned(withOnly(11, world.a())).of(world.a(), COMPETENCE);

        assertThat(ofTen.caution()).isEqualTo(Caution.NOTHING_KNOWN);
        assertThat(ofTen.people()).isZero();
        assertThat(ofTen.sensitivity()).isNull();
        assertThat(ofTen.shift()).isEqualTo(unseen(ten, world.a().kind()).shift());
        assertThat(ofEleven.caution()).isEqualTo(Caution.KNOWN_ROUGHLY);
        assertThat(ofEleven.people()).isEqualTo(11);
    }

    @Test
    void anOfferNeverSeenIsExpectedToDoWhatItsKindDoesAndOfAKindNeverSeenWhatAllDo() {
        Effects effects = learned(raised(world.people, each -> beganOne(each, "training"), 1));
        OfferEffect training = unseen(effects, "training");
        OfferEffect learning = unseen(effects, "e-learning");
        OfferEffect other = unseen(effects, "mentoring");

        assertThat(training.shift()).isGreaterThan(learning.shift() + 0.5);
        assertThat(other.shift()).isBetween(learning.shift(), training.shift());
        assertThat(other.sd()).isGreaterThan(learning.sd());
        assertThat(effects.known()).allSatisfy(each -> assertThat(each.sd()).isLessThan(learning.sd()));
    }

    @Test
    void theFewerThePeopleTheNearerToItsKind() {
        MeasuredOffer offer = world.a();
        double truth = world.shift(offer.id()) + 1.5;

        OfferEffect few = learned(raised(withOnly(12, offer), each -> began(each, offer), 1.5))
                .of(offer, COMPETENCE);
        OfferEffect many =
                learned(raised(world.people, each -> began(each, offer), 1.5)).of(offer, COMPETENCE);

        assertThat(many.people()).isGreaterThan(100);
        assertThat(Math.abs(many.shift() - truth)).isLessThan(0.2);
        assertThat(few.shift()).isLessThan(many.shift() - 0.15);
        assertThat(few.sd()).isGreaterThan(many.sd());
    }

    @Test
    void whereTooFewFollowedNothingNothingIsKnown() {
        List<Trajectory> followers = people(each -> !each.followed().isEmpty()).toList();

        assertThat(learned(followers).known()).isEmpty();
        assertThat(learned(followers).of(world.a(), COMPETENCE).shift()).isEqualTo(0.2);
    }

    @Test
    void whoeverBeganCountsAlsoWhenTheyDroppedAndNeverCameBack() {
        List<Trajectory> back = people(each -> each.testedTwice(COMPETENCE)).toList();

        assertThat(mean(learned(world.people))).isLessThan(mean(learned(back)) - 0.005);
    }

    @Test
    void whereNobodyWithoutAnOfferBeganSoLowItIsKnownRoughlyAtBest() {
        World large = World.of(3, 3000);
        List<Trajectory> others = large.people.stream()
                .filter(each -> !each.followed().isEmpty()
                        || Objects.requireNonNull(each.before().get(COMPETENCE)).logits() > 0.4)
                .toList();

        assertThat(Tried.of(large).effects().of(large.a(), COMPETENCE).caution())
                .isEqualTo(Caution.KNOWN);
        OfferEffect apart = Effectiveness.measure(Tried.SETTINGS, large.offers, () -> others)
                .of(large.a(), COMPETENCE);
        assertThat(apart.sd()).isLessThan(Tried.SETTINGS.rules().knownSd());
        assertThat(apart.caution()).isEqualTo(Caution.KNOWN_ROUGHLY);
    }

    @Test
    void whatWeakPeopleGainByThemselvesIsNoMeritOfTheOfferThatTheyAreSentTo() {
        List<Trajectory> people = world.people.stream()
                .map(each -> each.testedTwice(COMPETENCE)
                        ? raised(
                                each,
                                -0.4
                                        * Objects.requireNonNull(each.before().get(COMPETENCE))
                                                .logits())
                        : each)
                .toList();

        double more = learned(people).of(world.a(), COMPETENCE).shift()
                - learned(world.people).of(world.a(), COMPETENCE).shift();

        assertThat(more).isBetween(-0.06, 0.06);
    }

    @Test
    void refusesWhatWouldCountTwiceOrCannotBePlaced() {
        List<Trajectory> twice = List.of(world.people.getFirst(), world.people.getFirst());

        assertThatIllegalArgumentException().isThrownBy(() -> learned(twice));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Effectiveness.measure(Tried.SETTINGS, List.of(), () -> world.people));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> learned(List.of()).of(world.a(), new CompetenceCode("9.9")));
    }

    private Effects learned(Collection<Trajectory> people) {
        return Effectiveness.measure(Tried.SETTINGS, world.offers, () -> people);
    }

    private static OfferEffect unseen(Effects effects, String kind) {
        return effects.of(new MeasuredOffer(new UUID(0, 1), kind, Set.of(COMPETENCE)), COMPETENCE);
    }

    private static double mean(Effects effects) {
        return effects.known().stream()
                .mapToDouble(OfferEffect::shift)
                .average()
                .orElseThrow();
    }

    private Stream<Trajectory> people(Predicate<Trajectory> which) {
        return world.people.stream().filter(which);
    }

    /** All, but of those who began the offer only so many, who all came back. */
    private List<Trajectory> withOnly(int count, MeasuredOffer offer) {
        return Stream.concat(
                        people(each -> !began(each, offer)),
                        people(each -> began(each, offer) && each.testedTwice(COMPETENCE))
                                .limit(count))
                .toList();
    }

    private static List<Trajectory> raised(List<Trajectory> people, Predicate<Trajectory> which, double logits) {
        return people.stream()
                .map(each -> which.test(each) && each.testedTwice(COMPETENCE) ? raised(each, logits) : each)
                .toList();
    }

    private static Trajectory raised(Trajectory person, double logits) {
        Score after = Objects.requireNonNull(person.after().get(COMPETENCE));
        return new Trajectory(
                person.person(),
                true,
                person.before(),
                Map.of(COMPETENCE, new Score(after.logits() + logits, after.sd())),
                person.weeks(),
                person.followed(),
                person.proposed(),
                person.circumstances());
    }

    private static boolean began(Trajectory person, MeasuredOffer offer) {
        return person.followed().stream().anyMatch(each -> each.offer().equals(offer.id()));
    }

    private boolean beganOne(Trajectory person, String kind) {
        return world.offers.stream().anyMatch(each -> each.kind().equals(kind) && began(person, each));
    }
}
