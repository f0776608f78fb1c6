package fr.pixemploi.assessment.engine.selection;

import static fr.pixemploi.assessment.engine.selection.TestSitting.HALF_A_MINUTE;
import static fr.pixemploi.assessment.engine.selection.TestSitting.aSitting;
import static fr.pixemploi.assessment.engine.selection.TestSitting.anItem;
import static fr.pixemploi.assessment.engine.selection.TestSitting.ofType;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.assessment.engine.model.Logistic;
import fr.pixemploi.assessment.engine.model.ResponseTime;
import fr.pixemploi.assessment.engine.selection.TestSitting.Ended;
import fr.pixemploi.assessment.engine.selection.terms.Choice;
import fr.pixemploi.assessment.engine.selection.terms.Loss;
import fr.pixemploi.assessment.engine.selection.terms.Progress;
import fr.pixemploi.assessment.engine.selection.terms.Rules;
import fr.pixemploi.assessment.engine.selection.terms.Rules.Content;
import fr.pixemploi.assessment.engine.selection.terms.Rules.Count;
import fr.pixemploi.assessment.engine.selection.terms.Rules.Share;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A least share of pages beside what else a campaign asks for. */
class ShareOfTasksTest {
    private static final double ENDLESS = Double.POSITIVE_INFINITY;
    private static final ResponseTime TWO_MINUTES = new ResponseTime(StrictMath.log(120), 1 / 0.3);

    /** Every third item is a page, in every competence, too hard to be asked for its own sake, as numbers are. */
    private static ItemPool bank(int items, int dimensions, ResponseTime pages) {
        return bank(items, dimensions, pages, 3);
    }

    private static ItemPool bank(int items, int dimensions, ResponseTime pages, double difficulty) {
        List<PoolItem> bank = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            boolean page = i / dimensions % 3 == 0;
            boolean number = i / dimensions % 3 == 1;
            Logistic model = Logistic.of(1, page || number ? difficulty : i % 7 / 3.0 - 1);
            PoolItem item = PoolItem.of("i" + i, i % dimensions, model, page ? pages : HALF_A_MINUTE);
            bank.add(ofType(item, page ? "page" : number ? "number" : "choice"));
        }
        return ItemPool.of(bank, dimensions);
    }

    private static Content content(List<Count> perDimension, Map<String, Count> perType, double share) {
        return new Content(perDimension, List.of(), perType, List.of(new Share(Set.of("page"), share)), 0);
    }

    private static long pages(Ended ended) {
        return ended.items().stream().filter(item -> item.type().equals("page")).count();
    }

    @Test
    void isKeptBesideALeastNumberOfAnotherType() {
        Content content = content(List.of(), Map.of("number", new Count(3, 32)), 0.25);
        Ended ended = aSitting(
                        bank(240, 3, HALF_A_MINUTE), Rules.within(32, ENDLESS).withContent(content))
                .answering(item -> 0)
                .toTheEnd();
        // A quarter until nothing but three numbers has room.
        assertThat(pages(ended)).isEqualTo(7);
        assertThat(ended.items().stream().filter(item -> item.type().equals("number")))
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void takesNoTimeFromWhatCompetencesOwe() {
        // 32 owed questions of half a minute: 960 seconds.
        for (double seconds : new double[] {1_000, 1_200, 1_500, 2_000}) {
            Ended ended = aSitting(
                            bank(960, 16, TWO_MINUTES),
                            Rules.within(200, seconds)
                                    .withContent(content(Collections.nCopies(16, new Count(2, 200)), Map.of(), 0.3)))
                    .atTheOrdinaryPace()
                    .answering(item -> 0)
                    .toTheEnd();
            for (int k = 0; k < 16; k++)
                assertThat(Collections.frequency(ended.dimensions(), k))
                        .as("competence %s in %s seconds", k, seconds)
                        .isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void asksForNoPageThatDoesNotEndInTime() {
        Ended ended = aSitting(
                        bank(240, 3, TWO_MINUTES),
                        Rules.within(200, 650).withContent(content(List.of(), Map.of(), 0.5)))
                .atTheOrdinaryPace()
                .answering(item -> 0)
                .toTheEnd();
        double taken = 0;
        for (PoolItem item : ended.items()) {
            if (item.type().equals("page")) assertThat(taken + 1.5 * 120).isLessThanOrEqualTo(650 * 1.001);
            taken += StrictMath.exp(item.time().beta());
        }
        assertThat(pages(ended)).isPositive();
    }

    @Test
    void asksForNothingBelowTheFloor() {
        Rules floor = Rules.within(200, ENDLESS).withLoss(new Loss(List.of(), List.of(), 0.05));
        // Pages measure as well as anything.
        ItemPool pool = bank(240, 3, HALF_A_MINUTE, 0);
        int without = aSitting(pool, floor)
                .answering(ShareOfTasksTest::halfRight)
                .toTheEnd()
                .items()
                .size();
        Ended ended = aSitting(pool, floor.withContent(content(List.of(), Map.of(), 1)))
                .answering(ShareOfTasksTest::halfRight)
                .toTheEnd();
        assertThat(ended.reason()).isEqualTo(Choice.Reason.FLOOR);
        assertThat(ended.items()).hasSizeLessThan(3 * without / 2);
    }

    @Test
    void isMadeUpByEverySecondQuestionAfterADeviceThatHasNone() {
        List<PoolItem> items = new ArrayList<>();
        for (int i = 0; i < 40; i++) items.add(ofType(anItem("i" + i, 0, i / 20.0 - 1), i < 20 ? "choice" : "page"));
        ItemPool pool = ItemPool.of(items, 1);
        Progress progress = Progress.NONE;
        for (int i = 0; i < 20; i++) progress = progress.after(indexOf(pool, "i" + i), 30);
        Content content = content(List.of(), Map.of(), 0.25);
        assertThat(new ContentState(pool, content, progress).isBehind()).isTrue();
        progress = progress.after(indexOf(pool, "i30"), 30);
        assertThat(new ContentState(pool, content, progress).isBehind()).isFalse();
    }

    private static int halfRight(PoolItem item) {
        return item.id().hashCode() / 3 % 2;
    }

    private static int indexOf(ItemPool pool, String id) {
        for (int j = 0; j < pool.size(); j++) if (pool.item(j).id().equals(id)) return j;
        throw new AssertionError(id);
    }
}
