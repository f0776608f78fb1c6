package fr.pixemploi.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An adviser seats a group at the kiosks of an agency with one sheet of codes. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class KioskSheetJourneyTest {
    private static final String CAMPAIGN = "PXCMRT346";

    @Inject
    DataSource dataSource;

    @Inject
    Problems problems;

    @AfterEach
    void theClockIsRightAgain() {
        later(Duration.ZERO);
    }

    @Test
    void aGroupSitsDownWithinTheHourEachWithACodeOfTheirOwn() {
        List<UUID> group = group(3);
        Instant made = Instant.now();
        at(made);
        Response sheet = sheet("nadia", People.STRUCTURE_A, group);
        sheet.then()
                .statusCode(201)
                .header("Cache-Control", equalTo("no-store"))
                .body("people", hasSize(3))
                .body("people.place", equalTo(List.of(1, 2, 3)))
                .body("people.beneficiaryId", equalTo(texts(group)))
                .body("people.code", everyItem(matchesPattern("\\d{4} \\d{4}")))
                .body("people.goesOn", everyItem(equalTo(false)))
                .body("tries", equalTo(5));
        List<String> codes = sheet.path("people.code");
        Kiosk kiosk = Kiosk.enrolled("marc", People.STRUCTURE_A);
        kiosk.opens(codes.getFirst()).then().statusCode(201);
        refused(kiosk.opens(codes.getFirst()));
        refused(Kiosk.enrolled("carole", People.STRUCTURE_B).opens(codes.get(1)));
        at(made.plus(Duration.ofMinutes(59)));
        kiosk.opens(codes.get(1)).then().statusCode(201);
        at(made.plus(Duration.ofMinutes(60)));
        refused(kiosk.opens(codes.get(2)));
    }

    @Test
    void aCodeMadeAloneStillEndsAfterFifteenMinutesAndEndsThatOfTheSheet() {
        List<UUID> group = group(2);
        List<String> codes = sheet("nadia", People.STRUCTURE_A, group).path("people.code");
        String alone = People.as("nadia")
                .body(Map.of(
                        "structureId", People.STRUCTURE_A, "beneficiaryId", group.getFirst(), "campaignCode", CAMPAIGN))
                .post("/v1/kiosk-codes")
                .path("code");
        Kiosk kiosk = Kiosk.enrolled("marc", People.STRUCTURE_A);
        refused(kiosk.opens(codes.getFirst()));
        later(Duration.ofMinutes(15));
        refused(kiosk.opens(alone));
        kiosk.opens(codes.get(1)).then().statusCode(201);
    }

    @Test
    void wrongDigitsCountAgainstACodeOfASheetAsAgainstAnyOther() {
        String code = sheet("nadia", People.STRUCTURE_A, group(1)).path("people[0].code");
        Kiosk kiosk = Kiosk.enrolled("marc", People.STRUCTURE_A);
        char last = code.charAt(8);
        for (int i = 0; i < 5; i++)
            refused(kiosk.opens(code.substring(0, 8) + (last == '9' ? '0' : (char) (last + 1))));
        refused(kiosk.opens(code));
    }

    @Test
    void aSheetIsWithdrawnAsAWholeAndWhoSitsStaysSeated() {
        Response sheet = sheet("nadia", People.STRUCTURE_A, group(2));
        List<String> codes = sheet.path("people.code");
        Kiosk kiosk = Kiosk.enrolled("marc", People.STRUCTURE_A);
        Response seated = kiosk.opens(codes.getFirst());
        String address = "/v1/kiosk-code-sheets/" + sheet.path("id");
        People.as("bruno").delete(address).then().statusCode(404).body("code", equalTo("not-found"));
        People.as("marc").delete(address).then().statusCode(403);
        for (int i = 0; i < 2; i++) People.as("nadia").delete(address).then().statusCode(204);
        refused(kiosk.opens(codes.get(1)));
        Kiosk.with("Kiosk " + seated.path("token"))
                .get("/v1/kiosk-sessions/current")
                .then()
                .statusCode(200);
        People.as("nadia")
                .delete("/v1/kiosk-code-sheets/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void theSameRequestMakesOneSheetAndTellsItsCodesOnce() throws SQLException {
        Map<String, Object> request = request(People.STRUCTURE_A, group(2));
        String key = UUID.randomUUID().toString();
        Response first = ask("nadia", key, request);
        String sheet = first.then().statusCode(201).extract().path("id");
        ask("nadia", key, request)
                .then()
                .statusCode(201)
                .body("id", equalTo(sheet))
                .body("people", hasSize(2))
                .body("people.code", everyItem(nullValue()));
        assertThat(count("select count(*) from kiosk_code where sheet_id = '" + sheet + "'"))
                .isEqualTo(2);
        Kiosk.enrolled("marc", People.STRUCTURE_A)
                .opens(first.path("people[0].code"))
                .then()
                .statusCode(201);
    }

    @Test
    void whatIsPrintedOnASlipIsKeptNowhere() throws SQLException {
        Map<String, Object> request = request(People.STRUCTURE_A, group(1));
        String label = "Zéphyrine Q.";
        people(request).getFirst().put("label", label);
        Response made = ask("nadia", UUID.randomUUID().toString(), request);
        made.then().statusCode(201).body("people[0].label", equalTo(label));
        String code = made.path("people[0].code");
        for (String kept : List.of("Zéphyrine", code.replace(" ", ""), code)) {
            for (String table : List.of("kiosk_code", "idempotent_creation", "outbox_event"))
                assertThat(count("select count(*) from " + table + " t where t::text like '%" + kept + "%'"))
                        .as(table)
                        .isZero();
        }
        for (String personal : List.of("lea@exemple.test", "1 84 12 76 451 089 46", "né 1841276451089")) {
            people(request).getFirst().put("label", personal);
            ask("nadia", UUID.randomUUID().toString(), request)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", equalTo(List.of("/people/0/label")));
        }
    }

    @Test
    void thePageIsPrintedCutAndReadInTheStructuresTime() {
        Map<String, Object> request = request(People.STRUCTURE_A, group(2));
        people(request).getFirst().put("label", "Léa <b>E.");
        String key = UUID.randomUUID().toString();
        Instant before = Instant.now();
        Response page = page(key, request);
        Instant after = Instant.now();
        page.then()
                .statusCode(201)
                .contentType("text/html;charset=UTF-8")
                .header("Cache-Control", equalTo("no-store"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("<html lang=\"fr\">"))
                .body(containsString("Léa &lt;b&gt;E."))
                .body(containsString("Place 2"))
                .body(not(containsString("Place 1")))
                .body(containsString("size:A4"))
                .body(not(containsString(People.STRUCTURE_A.toString())));
        page.then().body(anyOf(containsString(until(before)), containsString(until(after))));
        List<String> codes = codes(page);
        assertThat(codes).hasSize(2);
        Kiosk.enrolled("marc", People.STRUCTURE_A).opens(codes.get(1)).then().statusCode(201);
        Response again = page(key, request);
        again.then().statusCode(201).body(containsString("Code déjà montré"));
        assertThat(codes(again)).isEmpty();
    }

    @Test
    void allOrNoneAndEveryWrongPlaceIsNamed() throws SQLException {
        List<UUID> group = group(2);
        UUID stranger = UUID.randomUUID();
        sheet("nadia", People.STRUCTURE_A, List.of(group.get(0), stranger, group.get(1), UUID.randomUUID()))
                .then()
                .statusCode(404)
                .body("code", equalTo("kiosk-person-not-found"))
                .body("errors.pointer", equalTo(List.of("/people/1/beneficiaryId", "/people/3/beneficiaryId")));
        sheet("nadia", People.STRUCTURE_A, List.of(group.get(0), group.get(1), group.get(0)))
                .then()
                .statusCode(422)
                .body("code", equalTo("kiosk-person-twice"))
                .body("errors.pointer", equalTo(List.of("/people/2/beneficiaryId")));
        sheet("bruno", People.STRUCTURE_A, group).then().statusCode(404).body("code", equalTo("not-found"));
        sheet("bruno", People.STRUCTURE_B, group)
                .then()
                .statusCode(404)
                .body("code", equalTo("kiosk-person-not-found"));
        sheet("marc", People.STRUCTURE_A, group).then().statusCode(403);
        Map<String, Object> crowd = request(
                People.STRUCTURE_A, Stream.generate(UUID::randomUUID).limit(31).toList());
        ask("nadia", UUID.randomUUID().toString(), crowd)
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/people")));
        Map<String, Object> unknown = request(People.STRUCTURE_A, group);
        unknown.put("campaignCode", "NOTHERE");
        ask("nadia", UUID.randomUUID().toString(), unknown)
                .then()
                .statusCode(404)
                .body("code", equalTo("campaign-not-found"));
        assertThat(count("select count(*) from kiosk_code where beneficiary_id = '" + group.getFirst() + "'"))
                .isZero();
        assertThat(problems.knows("kiosk-person-twice")).isTrue();
    }

    @Test
    void twoSheetsAtOnceDoNotWaitForOneAnotherForEver() throws Exception {
        List<UUID> group = group(20);
        try (ExecutorService advisers = Executors.newFixedThreadPool(4)) {
            List<Future<Response>> asked = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                List<UUID> order = i % 2 == 0 ? group : group.reversed();
                asked.add(advisers.submit(() -> sheet("nadia", People.STRUCTURE_A, order)));
            }
            for (Future<Response> each : asked)
                assertThat(each.get().statusCode()).isEqualTo(201);
        }
        assertThat(new HashSet<>(group)).hasSize(20);
    }

    private static List<UUID> group(int size) {
        return IntStream.range(0, size)
                .mapToObj(place -> People.registered(People.STRUCTURE_A))
                .toList();
    }

    private static List<String> texts(List<UUID> group) {
        return group.stream().map(UUID::toString).toList();
    }

    private static Map<String, Object> request(UUID structure, List<UUID> group) {
        List<Map<String, Object>> people = group.stream()
                .<Map<String, Object>>map(person -> new HashMap<>(Map.of("beneficiaryId", person)))
                .toList();
        return new HashMap<>(Map.of("structureId", structure, "campaignCode", CAMPAIGN, "people", people));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> people(Map<String, Object> request) {
        return (List<Map<String, Object>>) request.get("people");
    }

    private static Response sheet(String adviser, UUID structure, List<UUID> group) {
        return ask(adviser, UUID.randomUUID().toString(), request(structure, group));
    }

    private static Response ask(String adviser, String key, Map<String, Object> request) {
        return People.as(adviser).header("Idempotency-Key", key).body(request).post("/v1/kiosk-code-sheets");
    }

    private static Response page(String key, Map<String, Object> request) {
        return People.as("nadia")
                .header("Idempotency-Key", key)
                .accept("text/html")
                .body(request)
                .post("/v1/kiosk-code-sheets");
    }

    private static List<String> codes(Response page) {
        return page.htmlPath().getList("**.findAll { it.@class == 'code' }*.text()");
    }

    private static void refused(Response opened) {
        opened.then().statusCode(422).body("code", equalTo("kiosk-code-refused"));
    }

    /** The hour that a page of codes says. */
    private static String until(Instant made) {
        return "jusqu'au "
                + DateTimeFormatter.ofPattern("d MMMM yyyy 'à' H 'h'", Locale.FRENCH)
                        .format(made.plus(Duration.ofMinutes(60)).atZone(ZoneId.of("Europe/Paris")));
    }

    /** The clock stands still. */
    private static void at(Instant now) {
        QuarkusMock.installMockForType(Clock.fixed(now, ZoneOffset.UTC), Clock.class);
    }

    private static void later(Duration ahead) {
        QuarkusMock.installMockForType(Clock.offset(Clock.systemUTC(), ahead), Clock.class);
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql);
                ResultSet rows = select.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
