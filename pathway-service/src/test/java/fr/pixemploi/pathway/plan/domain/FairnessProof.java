package fr.pixemploi.pathway.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.local.Figures;
import fr.pixemploi.pathway.effectiveness.domain.GroupErrors;
import fr.pixemploi.pathway.effectiveness.domain.World;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.Score;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.Trajectory;
import fr.pixemploi.pathway.plan.domain.problem.Equipment;
import fr.pixemploi.pathway.plan.domain.problem.PlanRequest;
import fr.pixemploi.pathway.plan.domain.problem.Standing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/**
 * Whether plans and effects serve groups alike that they never see: labels that are put on made-up people afterwards, by chance or by something
 * with which a sex, an age or an origin may go along, such as little time, no computer or a low standing.
 */
class FairnessProof {
    private static final String PROOF = "fairness";
    private static final int PEOPLE = 1_000;
    private static final int WORLDS = 50;
    /** As in the proof of plans: nothing was ever tuned on these. */
    private static final long HELD_BACK = 5_040_000;

    private static final double OF_WHOM_OFFERS_DO_LESS = 0.4;

    private final MadeUpPeople people = new MadeUpPeople(new MadeUpCatalogue(11, 100_000));

    /**
     * What plans did for one person.
     *
     * @param before share of the goal that was attained
     * @param promised expected to be gained
     * @param gained of the goal; {@code less} where offers do less for the person
     */
    private record Served(MadeUpPeople.Someone someone, double before, double promised, double gained, double less) {}

    /**
     * A group; shares of the goal.
     *
     * @param promisedTooMuch promised less gained, on average
     * @param halfWidth half its interval of 90 %
     * @param promisedTooMuchIfOffersDoLess the same where offers do 0.4 of what they do for others
     */
    private record OfPlans(
            int people,
            double attainedBefore,
            double gained,
            double promisedTooMuch,
            double halfWidth,
            double promisedTooMuchIfOffersDoLess) {
        static OfPlans of(List<Served> group) {
            double mean = mean(group, each -> each.promised() - each.gained());
            double square = mean(group, each -> Math.pow(each.promised() - each.gained() - mean, 2));
            return new OfPlans(
                    group.size(),
                    mean(group, Served::before),
                    mean(group, Served::gained),
                    mean,
                    1.645 * Math.sqrt(square / group.size()),
                    mean(group, each -> each.promised() - each.less()));
        }

        private static double mean(List<Served> group, ToDoubleFunction<Served> of) {
            return group.stream().mapToDouble(of).average().orElseThrow();
        }
    }

    @Test
    void plansPromiseNoGroupMore() {
        List<Served> served = new ArrayList<>();
        for (long seed = HELD_BACK; seed < HELD_BACK + PEOPLE; seed++) served.add(serve(seed));
        Map<String, ToDoubleFunction<MadeUpPeople.Someone>> labels = new LinkedHashMap<>();
        labels.put("by chance", each -> 0);
        labels.put("little time", each -> (18 - hours(each)) / 4.0);
        labels.put("no computer", each -> each.person().equipment().computer() == Equipment.Has.NO ? 1.5 : -1.5);
        labels.put("low standing", each -> -3 * (standing(each) + 0.7));
        labels.forEach((label, odds) -> {
            Map<String, List<Served>> groups =
                    new TreeMap<>(Map.of("group", new ArrayList<>(), "others", new ArrayList<>()));
            Random dice = new Random(label.hashCode());
            for (Served each : served)
                Objects.requireNonNull(
                                groups.get(chance(dice, odds.applyAsDouble(each.someone())) ? "group" : "others"))
                        .add(each);
            Map<String, OfPlans> figures = new TreeMap<>();
            groups.forEach((name, group) -> figures.put(name, OfPlans.of(group)));
            Figures.write(PROOF, "recommendations, group: " + label, figures);
            if (label.equals("by chance"))
                assertThat(Objects.requireNonNull(figures.get("group")).promisedTooMuch()
                                - Objects.requireNonNull(figures.get("others")).promisedTooMuch())
                        .isBetween(-0.02, 0.02);
        });
    }

    @Test
    void effectsPromiseNoGroupMore() {
        Map<String, ToDoubleFunction<Trajectory>> labels = new LinkedHashMap<>();
        labels.put("by chance", each -> 0);
        labels.put("little time", each -> {
            Integer hours = each.circumstances().hoursAWeek();
            return hours == null ? 0 : (20 - hours) / 5.0;
        });
        labels.put("low standing", each -> -3 * (measured(each) + 0.1));
        labels.forEach((label, odds) -> Figures.write(
                PROOF,
                "effects, group: " + label,
                ofEffects(
                        1,
                        world -> GroupErrors.of(world, person -> {
                            UUID id = person.person();
                            Random dice = new Random(id.getMostSignificantBits() ^ label.hashCode());
                            return chance(dice, odds.applyAsDouble(person)) ? "one" : "other";
                        }))));
        Map<String, Double> alike = ofEffects(1, GroupErrors::of);
        Figures.write(PROOF, "effects, where offers do the same for both", alike);
        Figures.write(
                PROOF,
                "effects, where offers do 0.4 for the other group",
                ofEffects(OF_WHOM_OFFERS_DO_LESS, GroupErrors::of));
        assertThat(Objects.requireNonNull(alike.get("other")) - Objects.requireNonNull(alike.get("one")))
                .isBetween(-0.03, 0.03);
    }

    private Served serve(long seed) {
        MadeUpPeople.Someone someone = people.someone(seed);
        PlanRequest request = PlanProof.without(people.request(someone));
        List<Plan> plans = Planner.plan(request).alternatives();
        double before = PlanProof.attained(request, List.of(), seed, 1);
        if (plans.isEmpty()) return new Served(someone, before, 0, 0, 0);
        Plan plan = plans.getFirst();
        var sessions = OptimumTest.sessions(plan);
        return new Served(
                someone,
                before,
                plan.gain() / 10_000.0,
                PlanProof.attained(request, sessions, seed, 1) - before,
                PlanProof.attained(request, sessions, seed, OF_WHOM_OFFERS_DO_LESS) - before);
    }

    /** Mean errors in logits, over all worlds. */
    private static Map<String, Double> ofEffects(double ofOthers, Function<World, GroupErrors> errors) {
        List<GroupErrors> all = new ArrayList<>();
        for (int seed = 0; seed < WORLDS; seed++) all.add(errors.apply(new World(seed, 3000, 0, ofOthers)));
        Map<String, Double> means = new TreeMap<>();
        for (String group : List.of("one", "other"))
            means.put(
                    group,
                    all.stream()
                            .mapToDouble(each -> each.of(group).meanError())
                            .average()
                            .orElseThrow());
        return means;
    }

    private static int hours(MadeUpPeople.Someone someone) {
        return Objects.requireNonNull(someone.person().time().hoursAWeek());
    }

    private static double standing(MadeUpPeople.Someone someone) {
        return someone.need().standings().values().stream()
                .mapToDouble(Standing::meanLogits)
                .average()
                .orElseThrow();
    }

    private static double measured(Trajectory person) {
        Score before = Objects.requireNonNull(person.before().get(World.COMPETENCE));
        return before.logits();
    }

    private static boolean chance(Random dice, double logOdds) {
        return dice.nextDouble() < 1 / (1 + Math.exp(-logOdds));
    }
}
