package fr.pixemploi.assessment.engine.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.pixemploi.assessment.engine.simulation.Report.Bin;
import fr.pixemploi.assessment.engine.simulation.Report.StrategyReport;
import fr.pixemploi.assessment.engine.simulation.setting.Setting;
import fr.pixemploi.assessment.engine.simulation.setting.SimulatedBank;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SimulationTest {
    private static final Setting SMALL =
            new Setting(7, 60, 960, 16, 0.7, 20.0, null, null, 0, 1, false, false, false, false, 0, null);

    private static Report run(Setting setting) {
        return run(setting, SimulatedBank.drawn(setting));
    }

    private static Report run(Setting setting, SimulatedBank bank) {
        // A clock that stands still: the rest of the report must not depend on it.
        return Simulation.run(setting, bank, () -> 0, (strategy, sittings, of) -> {});
    }

    private static StrategyReport strategy(Report report, String name) {
        return Objects.requireNonNull(report.strategy(name), name);
    }

    @Test
    void twentyMinutesOfOursBeatFortyMinutesOfSeparateTests() {
        Setting longer = new Setting(7, 60, 960, 16, 0.7, 40.0, null, null, 0, 1, false, false, false, false, 0, null);
        StrategyReport ours = strategy(run(SMALL), "per-second");
        StrategyReport theirs = strategy(run(longer), "separate");
        assertThat(ours.rmse()).isLessThan(0.9 * theirs.rmse());
        assertThat(ours.exact()).isGreaterThan(theirs.exact());
        assertThat(ours.minutes()).isEqualTo(20);
        assertThat(theirs.minutes()).isEqualTo(40);
    }

    @Test
    void timeIsWorthCountingAndOneAbilityIsNotEnough() {
        Report report = run(SMALL);
        double ours = strategy(report, "per-second").rmse();
        assertThat(ours).isLessThan(strategy(report, "most-information").rmse());
        assertThat(ours).isLessThan(0.85 * strategy(report, "global").rmse());
        assertThat(strategy(report, "most-information").rmse())
                .isLessThan(strategy(report, "separate").rmse());
    }

    @Test
    void theSameSeedGivesTheSameReportAndAnotherSeedAnother() {
        Setting tiny = new Setting(3, 8, 96, 4, 0.5, 5.0, null, null, 0, 5, true, true, false, true, 0.2, null);
        Setting other = new Setting(4, 8, 96, 4, 0.5, 5.0, null, null, 0, 5, true, true, false, true, 0.2, null);
        assertThat(run(tiny)).isEqualTo(run(tiny));
        assertThat(run(other).bound()).isNotEqualTo(run(tiny).bound());
    }

    @Test
    void oneCompetenceComesNearTheBoundAndNoStrategyBelowThatOfAnyChoice() {
        Setting one = new Setting(1, 600, 300, 1, 0, null, 20, null, 0, 1, false, false, false, false, 0, null);
        Report report = run(one);
        assertThat(report.bound()).isGreaterThan(report.boundAnyChoice());
        for (StrategyReport strategy : report.strategies()) {
            assertThat(strategy.items()).isEqualTo(20);
            // Ten hundredths are three standard errors of a root mean square over 600 persons.
            assertThat(strategy.rmse() / report.bound()).isCloseTo(1.02, within(0.10));
        }
    }

    @Test
    void statedProbabilitiesAndIntervalsOfTheJointPosteriorAreHonest() {
        StrategyReport ours = strategy(run(SMALL), "per-second");
        assertThat(ours.coverage90()).isCloseTo(0.90, within(0.04));
        assertThat(ours.calibrationError()).isLessThan(0.02);
        // Eight levels and one decision for each person and competence.
        assertThat(ours.statedProbability().stream().mapToLong(Bin::n).sum()).isEqualTo(60 * 16 * 9);
        // One ability for everything knows much less than it says.
        assertThat(strategy(run(SMALL), "global").coverage90()).isLessThan(0.7);
    }

    @Test
    void chanceAmongTheBestSpreadsTheFirstQuestions() {
        Setting drawn = new Setting(7, 60, 960, 16, 0.7, 20.0, null, null, 0, 5, false, false, false, false, 0, null);
        StrategyReport always = strategy(run(SMALL), "per-second");
        StrategyReport spread = strategy(run(drawn), "per-second");
        assertThat(always.exposureMax()).isEqualTo(1);
        assertThat(spread.bankUsed()).isGreaterThan(always.bankUsed());
        assertThat(spread.overlap()).isLessThan(always.overlap());
    }

    @Test
    void theFloorEndsSittingsBeforeTheBudget() {
        Setting floored = new Setting(7, 60, 960, 16, 0.7, 20.0, null, null, 0, 1, false, false, false, false, 0, 0.15);
        StrategyReport ours = strategy(run(floored), "per-second");
        assertThat(ours.minutes()).isBetween(3.0, 19.0);
        assertThat(ours.stoppingMinutes().stream()
                        .mapToInt(Report.Stops::sittings)
                        .sum())
                .isEqualTo(60);
    }

    @Test
    void refusesASettingThatMeansNothing() {
        assertThatThrownBy(() ->
                        new Setting(1, 10, 100, 4, 0.5, 20.0, 30, null, 0, 1, false, false, false, false, 0, null))
                .hasMessageContaining("either minutes or length");
        assertThatThrownBy(() ->
                        new Setting(1, 10, 3, 4, 0.5, 20.0, null, null, 0, 1, false, false, false, false, 0, null))
                .hasMessageContaining("items");
    }

    @Test
    void theExposureCapHoldsAndCostsLittle() {
        Setting capped =
                new Setting(7, 200, 960, 16, 0.7, 10.0, null, 0.2, 200, 1, false, false, false, false, 0, null);
        Setting free = new Setting(7, 200, 960, 16, 0.7, 10.0, null, null, 0, 1, false, false, false, false, 0, null);
        Report report = run(capped);
        // Three standard errors of a share of 0.2 among 200 sittings are 0.085.
        for (String joint : List.of("per-second", "most-information"))
            assertThat(strategy(report, joint).exposureMax()).as(joint).isLessThan(0.285);
        StrategyReport ours = strategy(report, "per-second");
        StrategyReport uncapped = strategy(run(free), "per-second");
        assertThat(ours.rmse()).isLessThan(1.15 * uncapped.rmse());
        assertThat(ours.bankUsed()).isGreaterThan(1.5 * uncapped.bankUsed());
    }

    @Test
    void intervalsStayHonestWhereTheBanksParametersAreAGuess() {
        Setting setting = new Setting(7, 150, 480, 8, 0.7, 10.0, null, null, 0, 1, false, false, true, false, 0, null);
        SimulatedBank drawn = SimulatedBank.drawn(setting);
        SimulatedBank guessed = drawn.withAuthorsError(setting.seed(), item -> true);
        // The same wrong parameters, believed.
        List<SimulatedBank.Item> believed = IntStream.range(0, guessed.items().size())
                .mapToObj(j -> new SimulatedBank.Item(
                        guessed.items().get(j).id(),
                        guessed.items().get(j).dimension(),
                        drawn.items().get(j).known(),
                        guessed.items().get(j).behaviour(),
                        guessed.items().get(j).time()))
                .toList();
        double honest = strategy(run(setting, guessed), "per-second").coverage90();
        double deceived = strategy(
                        run(setting, new SimulatedBank("v", drawn.competences(), drawn.prior(), believed)),
                        "per-second")
                .coverage90();
        assertThat(honest).isCloseTo(0.90, within(0.04));
        assertThat(deceived).isLessThan(honest - 0.005);
    }

    @Test
    void theMeanOfRunsCountsTheirProbabilitiesTogether() {
        Setting one = new Setting(3, 8, 96, 4, 0.5, 5.0, null, null, 0, 1, false, false, false, false, 0, null);
        Setting two = new Setting(4, 8, 96, 4, 0.5, 5.0, null, null, 0, 1, false, false, false, false, 0, null);
        Report first = run(one);
        Report second = run(two);
        StrategyReport mean = strategy(MeanReport.of(List.of(first, second)), "global");
        StrategyReport a = strategy(first, "global");
        StrategyReport b = strategy(second, "global");
        assertThat(mean.rmse()).isEqualTo((a.rmse() + b.rmse()) / 2);
        assertThat(mean.statedProbability().stream().mapToLong(Bin::n).sum())
                .isEqualTo(2 * a.statedProbability().stream().mapToLong(Bin::n).sum());
        assertThat(mean.byMinutes().getLast().rmse())
                .isEqualTo((a.byMinutes().getLast().rmse()
                                + b.byMinutes().getLast().rmse())
                        / 2);
        assertThat(mean.stoppingMinutes().stream()
                        .mapToInt(Report.Stops::sittings)
                        .sum())
                .isEqualTo(16);
        assertThat(MeanReport.of(List.of(first)))
                .usingRecursiveComparison()
                .withComparatorForType((x, y) -> Math.abs(x - y) < 1e-9 ? 0 : 1, Double.class)
                .isEqualTo(first);
    }
}
