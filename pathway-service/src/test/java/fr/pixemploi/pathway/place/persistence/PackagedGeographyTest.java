package fr.pixemploi.pathway.place.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.pixemploi.pathway.place.domain.Address;
import fr.pixemploi.pathway.place.domain.InseeCode;
import fr.pixemploi.pathway.place.domain.Landmass;
import fr.pixemploi.pathway.place.domain.Place;
import fr.pixemploi.pathway.place.domain.Position;
import fr.pixemploi.pathway.place.domain.Travel;
import fr.pixemploi.pathway.place.domain.TravelMeans;
import fr.pixemploi.pathway.place.domain.commune.Commune;
import fr.pixemploi.pathway.place.domain.commune.Geography;
import fr.pixemploi.pathway.place.domain.commune.Locator;
import fr.pixemploi.pathway.place.domain.commune.Postcode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** France as it comes with the service. */
class PackagedGeographyTest {
    private static final Geography FRANCE = new PackagedGeography();
    private static final Locator LOCATOR = new Locator(FRANCE.communes());

    private static Commune commune(String code) {
        return FRANCE.communes().find(new InseeCode(code)).orElseThrow();
    }

    private static Position position(String code) {
        Position position = commune(code).position();
        if (position == null) throw new AssertionError("not placed: " + code);
        return position;
    }

    private static Travel byCar(String from, String to) {
        return FRANCE.travel().between(at(from), at(to), TravelMeans.CAR);
    }

    private static Optional<Place> at(String commune) {
        return LOCATOR.locate(Address.ofCommune(new InseeCode(commune)));
    }

    private static Optional<Place> at(@Nullable String postcode, @Nullable String town) {
        return LOCATOR.locate(new Address(null, postcode, town, null, null));
    }

    /** INSEE's code where an address is; empty for one that is known by its neighbourhood or not at all. */
    private static String codeAt(String postcode, String town) {
        return at(postcode, town)
                .flatMap(place -> Optional.ofNullable(place.commune()))
                .map(InseeCode::value)
                .orElse("");
    }

    @Test
    void ninePeopleInTenLiveWhereAPositionIsKnown() {
        Collection<Commune> today = FRANCE.communes().all().stream()
                .filter(commune -> commune.city() == null)
                .toList();
        double people = today.stream().mapToInt(Commune::people).sum();
        assertThat(today).hasSizeGreaterThan(34_900);
        assertThat(people).isBetween(68e6, 71e6);
        assertThat(today.stream()
                                .filter(commune -> commune.position() != null
                                        && !commune.position().approximate())
                                .mapToInt(Commune::people)
                                .sum()
                        / people)
                .isGreaterThan(0.9);
        assertThat(today.stream()
                                .filter(commune -> commune.position() == null)
                                .mapToInt(Commune::people)
                                .sum()
                        / people)
                .as("not placed at all")
                .isLessThan(0.003);
    }

    @Test
    void allOfMetropolitanFranceAndItsFiveDepartementsOverseasIsPlacedThere() {
        for (Commune commune : FRANCE.communes().all()) {
            String code = commune.code().value();
            if (code.compareTo("97500") > 0 && !code.startsWith("976")) continue;
            Position position = position(code);
            boolean metropole = code.compareTo("97") < 0;
            assertThat(metropole ? position.latitude() > 41 && position.latitude() < 51.2 : position.latitude() < 17)
                    .as(commune.name())
                    .isTrue();
            if (metropole) assertThat(position.longitude()).as(commune.name()).isBetween(-5.2, 9.6);
        }
    }

    /** Kilometres as the crow flies, as encyclopedias and calculators give them. */
    @ParameterizedTest
    @CsvSource({
        "75056, 69123, 392",
        "75056, 13055, 661",
        "59350, 06088, 833",
        "29019, 67482, 896",
        "97411, 97416, 53",
        "75056, 97411, 9355"
    })
    void distancesAreThoseOfTheMap(String from, String to, double kilometres) {
        assertThat(position(from).kilometresTo(position(to))).isCloseTo(kilometres, within(kilometres / 50 + 2));
    }

    @Test
    void theWayIsTheRoadAtAStatedSpeed() {
        assertThat(byCar("35238", "35047")).isInstanceOfSatisfying(Travel.Minutes.class, way -> {
            // Rennes and Bruz are some 11 km apart.
            assertThat(way.value()).isBetween(14, 25);
            assertThat(way.approximate()).isFalse();
        });
        assertThat(byCar("75056", "75056")).isEqualTo(new Travel.Minutes(0, 0, false, false));
    }

    @ParameterizedTest
    @CsvSource({
        "13055, 2A004",
        "75056, 97411",
        "97105, 97209",
        "97411, 97611",
        "06088, 2B033",
        "97801, 97105",
        "98735, 98818"
    })
    void noRoadCrossesTheSea(String from, String to) {
        assertThat(byCar(from, to)).isEqualTo(new Travel.AcrossTheSea());
        assertThat(byCar(to, from)).isEqualTo(new Travel.AcrossTheSea());
    }

    @ParameterizedTest
    @CsvSource({
        "56121, 56069",
        "97105, 97112",
        "97611, 97608",
        "97302, 97353",
        "98735, 98729",
        "98723, 98731",
        "97353, 97357"
    })
    void whereABoatGoesThereAPersonHasToLook(String from, String to) {
        assertThat(byCar(from, to)).isEqualTo(new Travel.ToBeChecked());
    }

    @ParameterizedTest
    @CsvSource({"2A004, 2B033", "97120, 97105", "17300, 17093", "97411, 97416", "97611, 97610"})
    void bridgesAndIslandRoadsCount(String from, String to) {
        assertThat(byCar(from, to)).isInstanceOf(Travel.Minutes.class);
    }

    @Test
    void arrondissementsArePartOfTheirCity() {
        assertThat(commune("75112").city()).isEqualTo(new InseeCode("75056"));
        assertThat(position("75112").kilometresTo(position("75056"))).isZero();
        assertThat(position("75112").approximate()).isTrue();
        assertThat(position("69387").approximate()).isFalse();
        assertThat(FRANCE.communes().withPostcode(new Postcode("75116")))
                .extracting(Commune::code)
                .containsExactly(new InseeCode("75116"));
        assertThat(codeAt("13008", "MARSEILLE 8EME")).isEqualTo("13208");
        assertThat(codeAt("13290", "Aix en Provence")).isEqualTo("13001");
    }

    @Test
    void communesThatShareAPostcodeAreToldApartByName() {
        assertThat(FRANCE.communes().withPostcode(new Postcode("01300")).size()).isGreaterThan(10);
        assertThat(codeAt("01300", "BELLEY")).isEqualTo("01034");
        Place somewhere = at("01300", null).orElseThrow();
        assertThat(somewhere.commune()).isNull();
        assertThat(somewhere.position().approximate()).isTrue();
        assertThat(somewhere.position().kilometresTo(position("01034"))).isLessThan(15);
        assertThat(at("01300", "Nulle part")).contains(somewhere);
    }

    @ParameterizedTest
    @CsvSource({
        "42000, ST-ETIENNE, 42218",
        "42100, Saint Étienne, 42218",
        "42055, ST ETIENNE CEDEX 2, 42218",
        "76059, HAVRE CEDEX, 76351",
        "75380, PARIS 8EME CEDEX, 75056",
        "76620, Le Havre, 76351",
        "75380, Paris Cedex 08, 75056",
        "35042, RENNES CEDEX, 35238",
        "35907, Rennes Cédex 9, 35238",
        "20700, Ajaccio cedex 9, 2A004",
        "54000, nancy, 54395",
        "01300, Saint-Bois, 01015"
    })
    void townsAreKnownAsAddressesSpellThem(String postcode, String town, String code) {
        assertThat(codeAt(postcode, town)).isEqualTo(code);
    }

    @Test
    void oldCodesAreThoseOfTheCommuneOfToday() {
        assertThat(FRANCE.communes().find(new InseeCode("01340"))).contains(commune("01015"));
        // Annecy-le-Vieux, since 2017; Cherbourg's neighbour Octeville, twice merged.
        assertThat(FRANCE.communes().find(new InseeCode("74011"))).contains(commune("74010"));
        assertThat(FRANCE.communes().find(new InseeCode("50383"))).contains(commune("50129"));
        assertThat(FRANCE.communes().find(new InseeCode("99999"))).isEmpty();
    }

    @Test
    void everyIslandThatIsNamedIsThere() {
        Set<String> lands = FRANCE.communes().all().stream()
                .map(Commune::landmass)
                .map(Landmass::id)
                .collect(Collectors.toSet());
        assertThat(FRANCE.communes().all().stream()
                        .map(commune -> commune.landmass().shore())
                        .collect(Collectors.toSet()))
                .allMatch(lands::contains);
        assertThat(lands).contains("mainland", "corsica", "belle-ile", "island-85113", "island-of-new-caledonia-98801");
    }

    @Test
    void thePointOfTheSourceComesFirst() {
        Place place = LOCATOR.locate(new Address("35238", "35000", "Rennes", "48,1173", "-1.6778"))
                .orElseThrow();
        assertThat(place.position()).isEqualTo(new Position(48.1173, -1.6778, false));
        assertThat(place.commune()).isEqualTo(new InseeCode("35238"));
        assertThat(LOCATOR.locate(new Address(null, null, null, "-20.8789", "55.4481"))
                        .orElseThrow())
                .satisfies(there -> {
                    assertThat(there.landmass().id()).isEqualTo("reunion");
                    assertThat(there.commune()).isNull();
                });
    }

    /** Moorea, of which only the point is known, 20 km of sea from Tahiti. */
    @Test
    void aPointOnAnIslandIsNotOnTheLandOfTheNearestTown() {
        Optional<Place> moorea = LOCATOR.locate(new Address("98729", "98728", null, "-17.5388", "-149.8295"));
        assertThat(moorea).map(Place::commune).contains(new InseeCode("98729"));
        assertThat(FRANCE.travel().between(at("98735"), moorea, TravelMeans.CAR))
                .isEqualTo(new Travel.ToBeChecked());
        assertThat(LOCATOR.locate(new Address("98729", "98728", null, null, null)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // Swapped; zero; Berlin; Lyon, said to be in Rennes; the middle of the Atlantic; nothing at all; beyond the
        // pole.
        "-1.6778, 48.1173",
        "0, 0",
        "52.52, 13.405",
        "45.76, 4.84",
        "40, -30",
        "NaN, NaN",
        "'', ''",
        "48°07'N, 1°40'W",
        "4811.73, -167.78"
    })
    void aPointThatCannotBeGivesWayToTheCommune(String latitude, String longitude) {
        assertThat(LOCATOR.locate(new Address("35238", null, null, latitude, longitude)))
                .contains(new Place(position("35238"), commune("35238").landmass(), new InseeCode("35238")));
    }

    @Test
    void aPostcodeOfOneCommuneTellsWhichItIs() {
        assertThat(LOCATOR.locate(new Address(null, "35170", null, "48.024", "-1.745")))
                .map(Place::commune)
                .contains(new InseeCode("35047"));
    }

    @Test
    void swappedOrFarPointsAloneAreToBeChecked() {
        for (Address address : List.of(
                new Address(null, null, null, "2.3522", "48.8566"),
                new Address(null, null, null, "0.0", "0.0"),
                new Address(null, null, null, "52.52", "13.405"),
                new Address("98714", null, null, null, null),
                new Address("ABCDE", "1234", "Rennes", null, null),
                new Address(null, null, "Rennes", null, null))) {
            assertThat(LOCATOR.locate(address)).as(address.toString()).isEmpty();
        }
        assertThat(FRANCE.travel().between(at("35238"), Optional.empty(), TravelMeans.CAR))
                .isEqualTo(new Travel.ToBeChecked());
    }

    @ParameterizedTest
    @ValueSource(strings = {"landmasses", "travel"})
    void whatAuthorsSayFitsItsSchema(String name) throws IOException {
        Path folder = Path.of("src/main/resources/place");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(folder.resolve(name + ".schema.json")), InputFormat.JSON)
                        .validate(Files.readString(folder.resolve(name + ".yaml")), InputFormat.YAML))
                .isEmpty();
    }
}
