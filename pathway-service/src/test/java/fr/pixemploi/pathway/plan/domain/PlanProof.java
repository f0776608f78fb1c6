package fr.pixemploi.pathway.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.pixemploi.local.Figures;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.plan.domain.problem.PlanRequest;
import fr.pixemploi.pathway.plan.domain.session.Effect;
import fr.pixemploi.pathway.plan.domain.session.Session;
import fr.pixemploi.pathway.plan.domain.session.TrainingId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Plans among a hundred thousand sessions: how long they take, how far they may be from the best, and what they are good for. */
class PlanProof {
    private static final int SESSIONS = 100_000;
    private static final int WARM_UP = 100;
    private static final int PEOPLE = 500;
    private static final int BOUNDED = 12;
    private static final double SECONDS = 15;

    /** Nothing was ever tuned on people of these seeds. */
    private static final long HELD_BACK = 5_000_000;

    private static final long TUNING = 1_000_000;
    private static final int TUNED_ON = 150;
    private static final int LEARNERS = 500;
    private static final int WORLDS = 4;
    private static final int RESAMPLES = 2_000;

    private final MadeUpCatalogue catalogue = new MadeUpCatalogue(11, SESSIONS);
    private final MadeUpPeople people = new MadeUpPeople(catalogue);

    @Test
    void threeAlternativesAreFoundWhileOneWaits() {
        List<Double> plans = new ArrayList<>();
        List<Double> whatIfs = new ArrayList<>();
        int candidates = 0;
        int unproven = 0;
        for (int i = 0; i < WARM_UP + PEOPLE; i++) {
            MadeUpPeople.Someone someone = people.someone(HELD_BACK + i);
            long start = System.nanoTime();
            PlanRequest request = people.request(someone);
            Plans found = Planner.plan(without(request));
            double millis = (System.nanoTime() - start) / 1e6;
            start = System.nanoTime();
            Planner.plan(request);
            if (i < WARM_UP) continue;
            plans.add(millis);
            whatIfs.add((System.nanoTime() - start) / 1e6);
            candidates += request.sessions().size();
            if (!found.proven()) unproven++;
        }
        Map<String, Object> figures = new TreeMap<>();
        figures.put("sessions", catalogue.size());
        figures.put("people", PEOPLE);
        figures.put("candidatesOnAverage", candidates / PEOPLE);
        figures.put("p50Ms", quantile(plans, 0.5));
        figures.put("p95Ms", quantile(plans, 0.95));
        figures.put("maxMs", quantile(plans, 1));
        figures.put("withFiveWhatIfsP50Ms", quantile(whatIfs, 0.5));
        figures.put("withFiveWhatIfsP95Ms", quantile(whatIfs, 0.95));
        figures.put("notProven", unproven);
        Figures.write("plan", "time", figures);
        assertThat(quantile(plans, 0.95)).isLessThan(300);
    }

    @Test
    void noPlanOfAllSessionsIsMuchBetter() {
        assumeTrue(CpSat.isHere(), "OR-tools has no native library here");
        List<Double> gaps = new ArrayList<>();
        int closed = 0;
        int feasible = 0;
        int silent = 0;
        for (int i = 0; i < BOUNDED; i++) {
            MadeUpPeople.Someone someone = people.someone(HELD_BACK + 10_000 + i);
            PlanRequest chosen = people.request(someone);
            PlanRequest all = new PlanRequest(
                    chosen.person(),
                    chosen.need(),
                    catalogue.all(someone.home()),
                    chosen.around(),
                    chosen.rules(),
                    List.of());
            List<Plan> plans = Planner.plan(without(chosen)).alternatives();
            CpSatBound solver = new CpSatBound(all);
            int bound = solver.bound(SECONDS);
            feasible += solver.sessions();
            if (bound == 10_000) silent++;
            if (plans.isEmpty() || bound == 10_000) continue;
            int gain = plans.getFirst().gain();
            assertThat(gain).isLessThanOrEqualTo(bound);
            // Gains are compared in steps, so a plan may gain less than another by less than one.
            if (bound < gain + chosen.rules().gainStep()) closed++;
            gaps.add(100.0 * (bound - gain) / bound);
        }
        Figures.write(
                "plan",
                "gap to the bound of CP-SAT",
                Map.of(
                        "people",
                        gaps.size(),
                        "secondsEach",
                        SECONDS,
                        "feasibleSessionsOnAverage",
                        feasible / BOUNDED,
                        "withinOneStep",
                        closed,
                        "withoutABound",
                        silent,
                        "p50Percent",
                        quantile(gaps, 0.5),
                        "maxPercent",
                        quantile(gaps, 1)));
    }

    /** What one way brought one learner: attained weight of the goal beyond what was there, over all worlds. */
    private record Outcome(double before, double plans, double usual) {}

    @Test
    void learnersAttainMoreOfTheirGoalThanTheUsualWay() {
        UsualWay rival = best();
        List<Outcome> outcomes = LongStream.range(0, LEARNERS)
                .mapToObj(i -> outcome(HELD_BACK + 20_000 + i, rival))
                .toList();
        double ratio = ratio(outcomes);
        Random dice = new Random(3);
        List<Double> resampled = IntStream.range(0, RESAMPLES)
                .mapToObj(i -> ratio(IntStream.range(0, LEARNERS)
                        .mapToObj(j -> outcomes.get(dice.nextInt(LEARNERS)))
                        .toList()))
                .toList();
        Map<String, Object> figures = new TreeMap<>();
        figures.put("learners", LEARNERS);
        figures.put("worldsEach", WORLDS);
        figures.put("usualWay", rival.toString());
        figures.put(
                "attainedBefore",
                outcomes.stream().mapToDouble(Outcome::before).average().orElseThrow());
        figures.put(
                "gainedByPlans",
                outcomes.stream().mapToDouble(Outcome::plans).average().orElseThrow());
        figures.put(
                "gainedTheUsualWay",
                outcomes.stream().mapToDouble(Outcome::usual).average().orElseThrow());
        figures.put("ratioOfGains", ratio);
        figures.put("ratioFrom95", quantile(resampled, 0.025));
        figures.put("ratioTo95", quantile(resampled, 0.975));
        Figures.write("plan", "goal attainment beside the usual way", figures);
        assertThat(ratio).isGreaterThan(1);
    }

    static PlanRequest without(PlanRequest request) {
        return new PlanRequest(
                request.person(), request.need(), request.sessions(), request.around(), request.rules(), List.of());
    }

    private UsualWay best() {
        UsualWay best = new UsualWay(50, UsualWay.Order.MOST_GAPS);
        double most = -1;
        for (int threshold : new int[] {40, 50, 60, 70, 80, 90}) {
            for (UsualWay.Order order : UsualWay.Order.values()) {
                UsualWay tried = new UsualWay(threshold, order);
                double gained = LongStream.range(0, TUNED_ON)
                        .mapToDouble(i -> {
                            PlanRequest request = people.request(people.someone(TUNING + i));
                            return gained(request, tried.plan(request), TUNING + i);
                        })
                        .sum();
                if (gained > most) {
                    most = gained;
                    best = tried;
                }
            }
        }
        return best;
    }

    private Outcome outcome(long seed, UsualWay rival) {
        PlanRequest request = people.request(people.someone(seed));
        List<Plan> plans = Planner.plan(without(request)).alternatives();
        List<Session> ours = plans.isEmpty() ? List.of() : OptimumTest.sessions(plans.getFirst());
        return new Outcome(
                attained(request, List.of(), seed),
                gained(request, ours, seed),
                gained(request, rival.plan(request), seed));
    }

    private static double gained(PlanRequest request, List<Session> plan, long seed) {
        return attained(request, plan, seed) - attained(request, List.of(), seed);
    }

    private static double attained(PlanRequest request, List<Session> plan, long seed) {
        return attained(request, plan, seed, 1);
    }

    /**
     * The mean share of the goal's weight that is attained after a plan, in worlds that only the seed decides.
     *
     * @param part of each effect that the person gets
     */
    static double attained(PlanRequest request, List<Session> plan, long seed, double part) {
        double attained = 0;
        for (int world = 0; world < WORLDS; world++) {
            Random dice = new Random(31 * seed + world);
            Map<CompetenceCode, Double> truth = new HashMap<>();
            request.need()
                    .standings()
                    .forEach((code, standing) ->
                            truth.put(code, standing.meanLogits() + standing.sdLogits() * dice.nextGaussian()));
            for (Session session : Rulebook.inOrder(plan)) follow(session, truth, world, part);
            int all = 0;
            int held = 0;
            for (var asked : request.need().goal().entrySet()) {
                all += asked.getValue().weight();
                if (truth.get(asked.getKey()) >= asked.getValue().cutLogits())
                    held += asked.getValue().weight();
            }
            attained += (double) held / all;
        }
        return attained / WORLDS;
    }

    /** A training does half to one and a half times what is believed; one in five does nothing. */
    private static void follow(Session session, Map<CompetenceCode, Double> truth, int world, double part) {
        TrainingId training = session.training();
        Random dice = new Random(7_919L * training.value().hashCode() + 104_729L * world);
        if (dice.nextInt(5) == 0) return;
        for (CompetenceCode code : session.effects().keySet().stream().sorted().toList()) {
            Effect effect = session.effects().get(code);
            double shift = part * effect.shiftLogits() * (0.5 + dice.nextDouble());
            truth.computeIfPresent(code, (same, m) -> Math.max(m, Math.min(m + shift, effect.topLogits())));
        }
    }

    private static double ratio(List<Outcome> outcomes) {
        return outcomes.stream().mapToDouble(Outcome::plans).sum()
                / outcomes.stream().mapToDouble(Outcome::usual).sum();
    }

    private static double quantile(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, (int) Math.floor(share * sorted.size())));
    }
}
