package fr.pixemploi.assessment.sitting.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.bank.item.task.Response;
import fr.pixemploi.assessment.engine.exposure.ExposureSnapshot;
import fr.pixemploi.assessment.itemhealth.domain.ItemCounts;
import fr.pixemploi.assessment.sitting.domain.EndReason;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.Tests;
import fr.pixemploi.assessment.sitting.domain.answer.RecordedAnswer;
import fr.pixemploi.assessment.sitting.domain.answer.TimeTaken;
import fr.pixemploi.assessment.sitting.domain.authorisation.Origin;
import fr.pixemploi.assessment.sitting.domain.exposure.ExposureGroup;
import fr.pixemploi.assessment.sitting.domain.exposure.Exposures.Counted;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nobody's answers on the real PostgreSQL; nothing of these tests stays there. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
@TestTransaction
class PostgresKeptAnswersTest {
    private static final ExposureGroup GROUP = new ExposureGroup("everyone", 0.25);
    private static final Instant MONDAY = Instant.parse("2026-11-23T00:00:00Z");
    private static final String TYPED = "chrysanthème";

    /** A sitting a line: what calibration reads of it, without its id. */
    private static final String CALIBRATION = """
            select string_agg(concat_ws(' ', number, item_id, category, seconds, audience, device,
              to_char(answered_at at time zone 'UTC', 'IYYY-"W"IW')), ', ' order by number) as told
            from calibration_answer group by sitting_id
            """;

    /** Every row that stays, as text. */
    private static final String KEPT = """
            select k::text as told from kept_sitting k union all select k::text from kept_answer k
            union all select k::text from kept_exposure k
            """;

    @Inject
    Sql sql;

    @Inject
    ItemCounts counts;

    /** All that is known of items. */
    private record Known(List<String> calibration, ItemCounts.Counts items, List<Counted> exposures) {}

    @Test
    void whatIsKnownOfItemsStaysWhenTheirPeopleGo() {
        Sitting over = played(Tests.CAMPAIGN, 5, 2, TYPED);
        Sitting weekLater = played(Tests.CAMPAIGN, 6, 1, TYPED);
        finish(weekLater, EndReason.CANDIDATE, Duration.ofDays(7));
        finish(over, EndReason.CANDIDATE, Duration.ofMinutes(5));
        Sitting open = played(Tests.CAMPAIGN, 7, 1, TYPED);
        Sitting leftAtOnce = finish(
                played(new Origin.OfCertification(UUID.randomUUID(), UUID.randomUUID()), 8, 0, TYPED),
                EndReason.INVIGILATOR,
                Duration.ofMinutes(1));
        Sitting ofAnother = finish(played(Tests.CAMPAIGN, 9, 2, TYPED), EndReason.CANDIDATE, Duration.ofMinutes(5));
        onTrial(over, 2);
        Known before = known();

        take(over, weekLater, open, leftAtOnce);
        same(known(), before);
        take(over, weekLater, open, leftAtOnce);
        same(known(), before);

        assertThat(answersOf(over) + answersOf(weekLater) + answersOf(open)).isZero();
        assertThat(answersOf(ofAnother)).isEqualTo(2);
        assertThat(sql.query(KEPT).list(row -> row.text("told")))
                .as("nobody can be found in it, and no word of what was typed")
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).doesNotContain(traces(over, weekLater, open, leftAtOnce)));
    }

    @Test
    void secondsStayWholeAndWhatWasMeasuredStaysMeasured() {
        Sitting over = finish(played(Tests.CAMPAIGN, 5, 3, TYPED), EndReason.CANDIDATE, Duration.ofMinutes(5));
        sql.update("""
                update answer set seconds = case number when 1 then 12.4721 when 2 then 0.3127 else 0 end, item_id = ? || item_id
                where sitting_id = ?
                """, TYPED, over.id());
        take(over);
        assertThat(sql.query("select seconds from kept_answer where item_id like ? order by number", TYPED + "%")
                        .list(row -> row.number("seconds")))
                .containsExactly(12.0, 1.0, 0.0);
    }

    @Test
    void answersOfAnErasedPersonCountForNothingWhileTheirItemIsWithdrawn() {
        Sitting over = finish(played(Tests.CAMPAIGN, 5, 2, TYPED), EndReason.CANDIDATE, Duration.ofMinutes(5));
        ItemId item = new ItemId("only-" + over.id());
        sql.update("update answer set item_id = ? where sitting_id = ? and number = 1", item.value(), over.id());
        Known before = known();
        take(over);

        sql.update("""
                insert into item_withdrawal (item_id, reason, withdrawn_by, withdrawn_at, pool) values (?, 'x', 'x', ?, 'reserved')
                """, item.value(), Tests.NOW);
        assertThat(known().calibration()).noneMatch(told -> told.contains(item.value()));
        assertThat(known().items().items()).noneMatch(count -> count.item().equals(item));

        sql.update("update item_withdrawal set restored_at = ? where item_id = ?", Tests.NOW, item.value());
        same(known(), before);
    }

    @Test
    void sittingsThatNoSnapshotCountedWaitForTheNextOneAndForNoOther() {
        PostgresExposures exposures = new PostgresExposures(sql);
        Sitting first = finish(played(Tests.CAMPAIGN, 5, 2, TYPED), EndReason.CANDIDATE, Duration.ofMinutes(5));
        Sitting second = finish(played(Tests.CAMPAIGN, 6, 2, TYPED), EndReason.CANDIDATE, Duration.ofMinutes(5));
        List<Counted> waiting = exposed();
        take(first);
        take(second);
        assertThat(exposed()).as("of two people").isEqualTo(waiting);

        ExposureSnapshot next = exposures.latest(Tests.BANK, GROUP).next(2, new int[10]);
        exposures.add(Tests.BANK, GROUP, next, Tests.NOW.plus(Duration.ofHours(1)));
        assertThat(exposed()).isEmpty();

        Sitting third = finish(played(Tests.CAMPAIGN, 7, 2, TYPED), EndReason.CANDIDATE, Duration.ofHours(2));
        waiting = exposed();
        take(third);
        assertThat(exposed())
                .as("those of before do not come back")
                .isEqualTo(waiting)
                .hasSize(1);
    }

    private Known known() {
        return new Known(sql.query(CALIBRATION).list(row -> row.text("told")), counts.since(MONDAY), exposed());
    }

    private List<Counted> exposed() {
        return new PostgresExposures(sql)
                .count(Tests.BANK, Tests.NOW.plus(Duration.ofDays(30))).stream()
                        .filter(counted -> counted.group().equals(GROUP))
                        .toList();
    }

    private static void same(Known now, Known before) {
        assertThat(now.calibration()).containsExactlyInAnyOrderElementsOf(before.calibration());
        assertThat(now.exposures()).isEqualTo(before.exposures());
        // Sums of the same numbers in another order.
        assertThat(now.items())
                .usingRecursiveComparison()
                .ignoringCollectionOrder()
                .withComparatorForType(closeTo(), Double.class)
                .isEqualTo(before.items());
    }

    private static Comparator<Double> closeTo() {
        return Comparator.nullsFirst((one, other) -> Math.abs(one - other) < 1e-9 ? 0 : Double.compare(one, other));
    }

    private void take(Sitting... sittings) {
        new PostgresKeptAnswers(sql)
                .take(Stream.of(sittings).map(Sitting::beneficiary).collect(Collectors.toSet()));
    }

    private static String[] traces(Sitting... sittings) {
        return Stream.of(sittings)
                .flatMap(sitting ->
                        Stream.of(sitting.id().toString(), sitting.beneficiary().toString(), TYPED, "PXEMPR346"))
                .toArray(String[]::new);
    }

    private long answersOf(Sitting sitting) {
        return sql.query("select count(*) as answers from answer where sitting_id = ?", sitting.id())
                .one(row -> row.bigint("answers"));
    }

    private void onTrial(Sitting sitting, int number) {
        sql.update("update answer set standing = 'unscored' where sitting_id = ? and number = ?", sitting.id(), number);
    }

    private Sitting finish(Sitting sitting, EndReason reason, Duration after) {
        Sitting over = sitting.end(reason, Tests.NOW.plus(after));
        assertThat(new PostgresSittings(sql).update(over, Tests.NOW)).isTrue();
        return over;
    }

    private Sitting played(Origin origin, long seed, int answers, String typed) {
        PostgresSittings sittings = new PostgresSittings(sql);
        ItemBank bank = origin.pool() == Pool.OPEN ? Tests.BANK : Tests.RESERVED;
        Sitting sitting = Tests.start(origin, Tests.capped(GROUP.cap()), seed, bank);
        assertThat(sittings.add(sitting)).isTrue();
        for (int number = 1; number <= answers; number++) {
            Item item = bank.find(sitting.current().item()).orElseThrow();
            sitting = Tests.play(sitting, bank, number % 2, 1);
            boolean kept = sittings.record(
                    sitting,
                    new RecordedAnswer(
                            number,
                            sitting.answered().getLast(),
                            number % 2,
                            item.competence(),
                            number == 1 ? new Response.ShortText(typed) : new Response.Skip(),
                            null,
                            new TimeTaken(10, Tests.NOW, false)),
                    Tests.NOW);
            assertThat(kept).isTrue();
            sitting = sitting.at(number);
        }
        return sitting;
    }
}
