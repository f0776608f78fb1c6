package fr.pixemploi.profile.release.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pixemploi.kit.json.PackagedYaml;
import fr.pixemploi.kit.release.Estimate;
import fr.pixemploi.kit.release.Quarter;
import fr.pixemploi.kit.release.ReleaseTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TabulationTest {
    private static final int FEWEST = 11;
    private static final byte[] KEY = {1, 2, 3};

    private final Definitions definitions = PackagedYaml.read("release/definitions.yaml", Definitions.class);
    private final List<Place> places = List.of(
            place(1, "agency", "84", "03", List.of("job-search")),
            place(2, "agency", "84", "63", List.of("job-search", "work")),
            place(3, "agency", "84", null, List.of()),
            place(4, "agency", "11", "75", List.of("job-search")),
            place(5, "mission-locale", "84", "03", List.of("job-search")),
            place(6, "mission-locale", "84", "03", List.of("job-search")),
            place(7, "mission-locale", null, null, List.of("everyday-life")));

    private static Place place(int number, String network, String region, String departement, List<String> audiences) {
        return new Place(new UUID(7, number), "Structure " + number, network, region, departement, audiences);
    }

    private List<ReleaseTable> tables(List<Participant> people) {
        return new Tabulation(definitions, new Participants.Census(places, people), KEY, FEWEST).tables();
    }

    private List<Participant> someone(int size, Random chance) {
        return IntStream.range(0, size)
                .mapToObj(each -> {
                    byte[] levels = new byte[16];
                    for (int at = 0; at < levels.length; at++) levels[at] = (byte) (chance.nextInt(9) - 1);
                    return new Participant(
                            new UUID(chance.nextLong(), each),
                            places.get((int) (places.size() * Math.pow(chance.nextDouble(), 2)))
                                    .id(),
                            chance.nextInt(10) > 0,
                            chance.nextInt(10) == 0 ? null : 16 + chance.nextInt(50),
                            levels,
                            chance.nextDouble(),
                            chance.nextBoolean(),
                            chance.nextBoolean(),
                            chance.nextInt(4) == 0,
                            chance.nextInt(4) == 0,
                            chance.nextBoolean() ? chance.nextInt(4_000) - 1_000 : null);
                })
                .toList();
    }

    @Test
    void aRegionIsCalledByItsNameAndAStructureWithoutOneBySayingSo() {
        Tree tree = new Tree(Facet.TERRITORY, definitions, places);
        assertThat(tree.label("fr/agency/84")).isEqualTo("Auvergne-Rhône-Alpes");
        assertThat(tree.label("fr/mission-locale/unsaid")).isEqualTo("Région sans code");
        Place unknown = place(8, "agency", "99", null, List.of());
        assertThat(new Tree(Facet.TERRITORY, definitions, List.of(unknown)).label("fr/agency/99"))
                .isEqualTo("Région 99");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 14, 40, 150, 700, 3_000})
    void whatIsToldIsOfElevenInEachCategoryAndTheSumOfWhatIsBelow(int size) {
        List<ReleaseTable> tables = tables(someone(size, new Random(size)));
        assertThat(tables).hasSize(3 * (1 + 16 + 5 + 1 + 1 + 1 + 1 + 1));
        if (size < FEWEST) assertThat(tables).allMatch(table -> table.rows().isEmpty());
        if (size >= 3_000)
            assertThat(table(tables, "mastery", Facet.TERRITORY).rows())
                    .anyMatch(line -> line.parts().getFirst().code().equals("fr/agency/84/03"));
        for (ReleaseTable table : tables) {
            for (ReleaseTable.Line line : table.rows()) {
                assertThat(line.people()).isGreaterThanOrEqualTo(FEWEST);
                assertThat(line.categories()).allMatch(category -> category.people() >= FEWEST);
                checkSums(table, line);
            }
        }
    }

    /** In two and two: what is not told cannot be a difference. */
    private static void checkSums(ReleaseTable table, ReleaseTable.Line line) {
        List<ReleaseTable.Line> below = table.rows().stream()
                .filter(other -> !other.parts().equals(line.parts()) && isWithin(other, line))
                .toList();
        List<ReleaseTable.Line> next = below.stream()
                .filter(one ->
                        below.stream().noneMatch(other -> !other.parts().equals(one.parts()) && isWithin(one, other)))
                .toList();
        if (next.isEmpty()) return;
        assertThat(next).hasSizeLessThanOrEqualTo(2);
        assertThat(next.stream().mapToInt(ReleaseTable.Line::people).sum()).isEqualTo(line.people());
        for (int at = 0; at < line.categories().size(); at++) {
            int category = at;
            assertThat(next.stream()
                            .mapToInt(part -> part.categories().get(category).people())
                            .sum())
                    .isEqualTo(line.categories().get(at).people());
        }
    }

    private static boolean isWithin(ReleaseTable.Line one, ReleaseTable.Line other) {
        return one.parts().stream()
                .allMatch(part -> other.parts().stream()
                        .anyMatch(whole ->
                                part.code().equals(whole.code()) || part.code().startsWith(whole.code() + "/")));
    }

    private static ReleaseTable table(List<ReleaseTable> tables, String figure, Facet facet) {
        return tables.stream()
                .filter(table -> table.figure().equals(figure) && table.facet().equals(facet.code()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sharesAreThoseOfEverybodyWithinTheirInterval() {
        List<Participant> people = someone(3_000, new Random(1));
        List<Participant> counted = people.stream().filter(Participant::first).toList();
        double truth = (double) counted.stream()
                        .filter(person -> person.mastery() >= 0.8)
                        .count()
                / counted.size();
        ReleaseTable.Line france =
                table(tables(people), "mastery", Facet.TERRITORY).rows().getFirst();
        Estimate share = france.categories().getFirst().share();
        assertThat(truth).isBetween(share.low(), share.high());
        assertThat((double) france.people() / counted.size()).isCloseTo(definitions.drawn(), within(0.05));
    }

    @Test
    void eachTableIsOfPeopleDrawnAnew() {
        List<ReleaseTable> tables = tables(someone(3_000, new Random(2)));
        assertThat(List.of("participation", "certification", "pathway").stream()
                        .flatMap(figure -> Arrays.stream(Facet.values())
                                .filter(facet -> facet != Facet.AGE)
                                .map(facet -> table(tables, figure, facet)
                                        .rows()
                                        .getFirst()
                                        .people()))
                        .distinct()
                        .count())
                .isGreaterThan(4);
    }

    private List<Participant> gaining(int size, IntFunction<Integer> gain) {
        List<Participant> people = new ArrayList<>();
        for (int each = 0; each < size; each++)
            people.add(new Participant(
                    new UUID(3, each),
                    places.getFirst().id(),
                    false,
                    null,
                    new byte[16],
                    null,
                    null,
                    null,
                    false,
                    false,
                    gain.apply(each)));
        return people;
    }

    @Test
    void aMeanIsToldWithItsIntervalOfThoseWhoHaveTwoTestsAlone() {
        List<Participant> people = gaining(200, each -> each % 2 == 0 ? 2_000 : 0);
        ReleaseTable.Line france =
                table(tables(people), "gain", Facet.TERRITORY).rows().getFirst();
        Estimate mean = Objects.requireNonNull(france.mean());
        assertThat(mean.value()).isCloseTo(1, within(0.2));
        assertThat(mean.high() - mean.low()).isCloseTo(2 * 1.97 / Math.sqrt(france.people()), within(0.02));
        assertThat(table(tables(people), "participation", Facet.TERRITORY).rows())
                .isEmpty();
    }

    @Test
    void aMeanSoNearItsEndThatOnePersonsGainWouldBeKnownIsNotTold() {
        // All but what one person could lack is at the top.
        assertThat(table(tables(gaining(200, _ -> 7_990)), "gain", Facet.TERRITORY)
                        .rows())
                .isEmpty();
        assertThat(table(tables(gaining(200, _ -> -8_000)), "gain", Facet.TERRITORY)
                        .rows())
                .isEmpty();
        assertThat(table(tables(gaining(200, _ -> 7_800)), "gain", Facet.TERRITORY)
                        .rows())
                .isNotEmpty();
    }

    @Test
    void anAudienceThatNoStructureOfTheRegionHasIsNoRow() {
        Tree tree = new Tree(Facet.AUDIENCE, definitions, places);
        assertThat(tree.root().leaves().map(leaf -> leaf.name()))
                .containsExactly(
                        "fr/agency/11/audience:job-search",
                        "fr/agency/84/audience:job-search",
                        "fr/agency/84/audience:several",
                        "fr/agency/84/audience:unsaid",
                        "fr/mission-locale/84/audience:job-search",
                        "fr/mission-locale/unsaid/audience:everyday-life");
    }

    @Test
    void ofNoStructureAtAllNothingIsTold() {
        assertThat(new Tabulation(definitions, new Participants.Census(List.of(), List.of()), KEY, FEWEST).tables())
                .allMatch(table -> table.rows().isEmpty());
    }

    @Test
    void anEstimateHasTheIntervalOfTheBooks() {
        // Newcombe 1998, table I: 81 of 263 and 15 of 148.
        assertThat(Estimate.share(81, 263)).isEqualTo(new Estimate(0.308, 0.2553, 0.3662));
        assertThat(Estimate.share(15, 148)).isEqualTo(new Estimate(0.1014, 0.0624, 0.1605));
        // Student's t of ten degrees is 2.228.
        Estimate mean = Estimate.mean(11, 0, 11 * 10.0);
        assertThat(mean.high()).isCloseTo(2.228 * Math.sqrt(11.0 / 11), within(0.01));
    }

    @Test
    void aQuarterBeginsAtMidnightInParis() {
        Quarter quarter = Quarter.named("2026-Q4").orElseThrow();
        assertThat(quarter.begins()).isEqualTo("2026-09-30T22:00:00Z");
        assertThat(quarter.ends()).isEqualTo("2026-12-31T23:00:00Z");
        assertThat(Quarter.of(quarter.ends())).hasToString("2027-Q1");
        assertThat(Quarter.named("2026-Q5")).isEmpty();
    }
}
