package fr.pixemploi.profile.release.application;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import fr.pixemploi.kit.json.EventJson;
import fr.pixemploi.kit.release.Quarter;
import fr.pixemploi.kit.release.ReleaseMaker;
import fr.pixemploi.kit.release.work.FreezeQuarter;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.sql.SqlFailure;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** From the people of a quarter to what everybody reads. Each test has a quarter of its own, long before those of other tests. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class ReleaseTest {
    private static final byte[] KEY = new byte[32];
    private static final Instant NOW = Instant.parse("2026-12-04T00:00:00Z");
    private static final int FEWEST = 11;

    @Inject
    FreezeQuarter freeze;

    @Inject
    ReleaseMaker maker;

    @Inject
    Sql sql;

    /** A département of two networks with six structures, of people who differ in everything. */
    private void aDepartement(Quarter quarter, int size) {
        QuarkusTransaction.requiringNew().run(() -> {
            MadeUpPeople people = new MadeUpPeople(sql);
            Random chance = new Random(22);
            List<UUID> structures = new ArrayList<>();
            for (String kind : List.of("agency", "mission-locale"))
                for (int each = 0; each < 3; each++) structures.add(people.structure(kind, "84", "03", false));
            String day = quarter.firstDay().plusDays(40) + "T10:00:00Z";
            String later = quarter.firstDay().plusDays(60) + "T10:00:00Z";
            for (int each = 0; each < size; each++) {
                // The first structure is of few.
                UUID structure = structures.get((int) Math.ceil(5 * Math.sqrt(chance.nextDouble())));
                UUID person = people.person(structure, (1950 + chance.nextInt(50)) + "-05-05");
                UUID first = people.result(person, day, levels(chance));
                if (chance.nextBoolean()) {
                    people.share(person, structure, first, people.result(person, later, levels(chance)));
                } else people.share(person, structure, first);
                people.equipment(person, chance.nextInt(3) > 0, chance.nextBoolean());
                if (chance.nextInt(3) == 0) people.certificate(person);
                if (chance.nextInt(3) == 0) people.pathway(person, structure, "in-progress", 0);
            }
        });
    }

    private static Map<String, Integer> levels(Random chance) {
        int able = chance.nextInt(7);
        return Map.of(
                "1.1",
                able + chance.nextInt(2),
                "1.2",
                able + chance.nextInt(2),
                "1.3",
                able + chance.nextInt(2),
                "2.1",
                able);
    }

    private static Response get(String path) {
        return given().get("/v1/releases" + path);
    }

    @Test
    void aFrozenQuarterIsReadByEverybodyAndTellsOfNobody() throws Exception {
        Quarter quarter = new Quarter(2015, 1);
        aDepartement(quarter, 500);
        get("/2015-Q1").then().statusCode(404);

        assertThat(freeze.handle(quarter)).isTrue();

        get("").then().statusCode(200).body("items.quarter", hasItem("2015-Q1"));
        Response release = get("/2015-Q1");
        release.then().statusCode(200).body("drawn", equalTo(0.75f)).body("fewest", equalTo(FEWEST));
        assertThat(release.header("Cache-Control")).contains("immutable");
        String tag = release.header("ETag");
        given().header("If-None-Match", tag).get("/v1/releases/2015-Q1").then().statusCode(304);
        List<Map<String, String>> rows = csv(
                get("/2015-Q1/open-data.csv").then().statusCode(200).extract().asString());
        List<String> columns =
                get("/2015-Q1/schema.json").then().statusCode(200).extract().path("fields.name");
        assertThat(rows.getFirst().keySet()).containsExactlyElementsOf(columns);
        List<String> facets = release.path("facets.code");
        String ofFacets = get("/2015-Q1/schema.json").path("fields.find { it.name == 'facet' }.description");
        assertThat(facets).isNotEmpty().allSatisfy(facet -> assertThat(ofFacets).contains(facet));
        get("/2015-Q1/tables/mastery/territory")
                .then()
                .statusCode(200)
                .body("rows[0].parts[0].code", equalTo("fr"))
                .body("rows[0].categories.code", equalTo(List.of("at-or-above", "below")));
        get("/2015-Q1/tables/mastery/nothing").then().statusCode(404).body("code", equalTo("not-found"));

        // Each figure goes out.
        List<String> figures = release.path("figures.code");
        assertThat(figures).contains("participation", "independent-1-1", "independent-theme-1", "mastery", "gain");
        // How far down depends on the structures of other tests, which stand in the same tree.
        for (String figure : List.of(
                "participation",
                "independent-1-1",
                "independent-theme-1",
                "mastery",
                "equipment",
                "certification",
                "pathway"))
            for (String facet : List.of("territory", "audience", "age"))
                assertThat(france(rows, figure, facet)).as(figure).isNotBlank();
        assertThat(rows)
                .filteredOn(row -> row.get("figure").equals("independent-2-2"))
                .isEmpty();
        assertThat(rows)
                .filteredOn(row -> row.get("figure").equals("gain"))
                .isNotEmpty()
                .allSatisfy(row ->
                        assertThat(Double.parseDouble(row.get("low"))).isLessThan(Double.parseDouble(row.get("high"))));
        assertThat(rows).allSatisfy(row -> {
            assertThat(Integer.parseInt(row.get("people_drawn"))).isGreaterThanOrEqualTo(FEWEST);
            if (!row.get("category").isEmpty())
                assertThat(Integer.parseInt(row.get("people_in_category"))).isGreaterThanOrEqualTo(FEWEST);
        });
        // Three in four are drawn, and each table draws anew.
        int all = Integer.parseInt(france(rows, "participation", "territory"));
        assertThat(all).isBetween(330, 420);
        assertThat(List.of(france(rows, "participation", "age"), france(rows, "participation", "audience")))
                .isNotEqualTo(List.of("" + all, "" + all));
    }

    private static String france(List<Map<String, String>> rows, String figure, String facet) {
        return rows.stream()
                .filter(row -> row.get("figure").equals(figure)
                        && row.get("facet").equals(facet)
                        && row.get("parts").equals("fr"))
                .map(row -> row.get("people_drawn"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Map<String, String>> csv(String text) throws Exception {
        try (var rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(text)) {
            return rows.readAll();
        }
    }

    @Test
    void madeTwiceItIsTheSameToTheByteAndWithAnotherKeyItIsNot() {
        Quarter quarter = new Quarter(2015, 2);
        aDepartement(quarter, 100);
        String once = EventJson.write(maker.make(quarter, KEY, FEWEST, NOW));
        assertThat(EventJson.write(maker.make(quarter, KEY, FEWEST, NOW))).isEqualTo(once);
        byte[] other = KEY.clone();
        other[0] = 1;
        assertThat(EventJson.write(maker.make(quarter, other, FEWEST, NOW))).isNotEqualTo(once);
    }

    @Test
    void whatIsStoredMakesTheSameReleaseAgainAndItsKeyIsInNoAnswer() {
        Quarter quarter = new Quarter(2015, 3);
        aDepartement(quarter, 100);
        freeze.handle(quarter);
        byte[] key = sql.query("select lots_key from release where quarter = ?", "" + quarter)
                .one(row -> row.bytes("lots_key"));
        assertThat(key).hasSize(32).isNotEqualTo(KEY);
        Instant at = sql.query("select frozen_at from release where quarter = ?", "" + quarter)
                .one(row -> row.instant("frozen_at"));
        ReleaseMaker.Made again = maker.make(quarter, key, FEWEST, at);
        List<String> stored = sql.query(
                        "select document from release_table where quarter = ? order by place", "" + quarter)
                .list(row -> row.text("document"));
        assertThat(again.tables().stream().map(EventJson::write).toList()).isEqualTo(stored);
        for (String path : List.of("", "/2015-Q3", "/2015-Q3/open-data.csv", "/2015-Q3/tables/mastery/age"))
            get(path)
                    .then()
                    .body(org.hamcrest.Matchers.not(
                            containsString(HexFormat.of().formatHex(key))));
    }

    @Test
    void aReleaseIsNeverMadeAgainNorChanged() {
        Quarter quarter = new Quarter(2015, 4);
        aDepartement(quarter, 60);
        assertThat(freeze.handle(quarter)).isTrue();
        String told = get("/2015-Q4/open-data.csv").asString();
        aDepartement(quarter, 60);
        assertThat(freeze.handle(quarter)).isFalse();
        assertThat(get("/2015-Q4/open-data.csv").asString()).isEqualTo(told);
        assertThatThrownBy(() -> sql.update("update release set frozen_at = now() where quarter = '2015-Q4'"))
                .isInstanceOf(SqlFailure.class);
        assertThatThrownBy(() -> sql.update("delete from release_table where quarter = '2015-Q4'"))
                .isInstanceOf(SqlFailure.class);
    }

    @Test
    void ofTwoInstancesAtOnceOneKeepsWhatItMade() throws Exception {
        Quarter quarter = new Quarter(2016, 1);
        aDepartement(quarter, 60);
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Boolean> instance = () -> {
            together.await();
            return freeze.handle(quarter);
        };
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Boolean> kept = new ArrayList<>();
            for (Future<Boolean> each : both.invokeAll(List.of(instance, instance))) kept.add(each.get());
            assertThat(kept).containsExactlyInAnyOrder(true, false);
        }
        long tables = sql.query("select count(*) as n from release_table where quarter = '2016-Q1'")
                .one(row -> row.bigint("n"));
        assertThat(tables)
                .isEqualTo(maker.make(quarter, KEY, FEWEST, NOW).tables().size());
    }
}
