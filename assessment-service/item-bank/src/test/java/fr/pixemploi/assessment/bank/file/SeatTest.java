package fr.pixemploi.assessment.bank.file;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.ItemView;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.bank.item.Seat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** In a session, neighbours never get the same variant while their family has another one. */
class SeatTest {
    private static final int SEATS = 6;
    private static final ItemBank BANK = Banks.packaged();

    @Test
    void seatsOfASessionGetDifferentVariantsOfEveryFamilyThatHasEnough() {
        List<String> same = new ArrayList<>();
        int families = 0;
        for (Item item : everyEighth()) {
            families++;
            Set<Object> seen = new HashSet<>();
            for (int number = 0; number < SEATS; number++) seen.add(whatIsSeen(item, new Seat(77, number)));
            if (seen.size() < Math.min(SEATS, variants(item))) same.add(item.id() + " shows " + seen.size());
        }
        assertThat(families).isGreaterThan(50);
        assertThat(same).isEmpty();
    }

    @Test
    void theSameSeatGetsTheSameVariantAndAnotherSessionOtherOnes() {
        long other = everyEighth().stream()
                .filter(item -> !whatIsSeen(item, new Seat(77, 3)).equals(whatIsSeen(item, new Seat(78_000, 3))))
                .count();
        for (Item item : everyEighth())
            assertThat(whatIsSeen(item, new Seat(77, 3))).isEqualTo(whatIsSeen(item, new Seat(77, 3)));
        assertThat(other).isGreaterThan(40);
    }

    private static List<Item> everyEighth() {
        List<Item> families = BANK.active(Pool.OPEN).stream()
                .filter(item -> BANK.isFamily(item.id()))
                .toList();
        return IntStream.range(0, families.size())
                .filter(i -> i % 8 == 0)
                .mapToObj(families::get)
                .toList();
    }

    private static Object whatIsSeen(Item item, Seat seat) {
        return seen(BANK.find(item.id(), seat.seed(BANK, item.id(), 5)).orElseThrow());
    }

    private static Object seen(Item variant) {
        ItemView view = ItemView.of(variant);
        return List.of(
                variant.instruction(),
                variant.files(),
                view.proposals() == null
                        ? Set.of()
                        : Set.copyOf(view.proposals().stream()
                                .map(choice -> choice.text())
                                .toList()),
                view.targets() == null
                        ? Set.of()
                        : Set.copyOf(view.targets().stream()
                                .map(choice -> choice.text())
                                .toList()),
                String.valueOf(view.picture()),
                String.valueOf(view.page()));
    }

    /** As many as 200 seeds find. */
    private static int variants(Item item) {
        Set<Object> seen = new HashSet<>();
        for (long seed = 1_000; seed < 1_200 && seen.size() < SEATS; seed++)
            seen.add(seen(BANK.find(item.id(), seed).orElseThrow()));
        return seen.size();
    }
}
