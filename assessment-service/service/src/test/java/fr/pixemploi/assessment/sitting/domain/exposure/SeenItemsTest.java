package fr.pixemploi.assessment.sitting.domain.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.assessment.bank.campaign.TestRules;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.sitting.domain.Tests;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Five items of one competence, three of which a sitting asks. */
class SeenItemsTest {
    private static final List<Item> ITEMS = Tests.BANK.active(Pool.OPEN).subList(0, 5);
    private static final TestRules RULES = TestRules.even(List.of(Tests.SEARCH), 3);

    @Test
    void whatWasMetStaysAwayWhileEnoughIsLeft() {
        assertThat(SeenItems.of(ITEMS, RULES, met(2))).containsExactlyInAnyOrder(id(0), id(1));
    }

    @Test
    void theOldestComeBackWhenTooFewAreLeft() {
        assertThat(SeenItems.of(ITEMS, RULES, met(4)))
                .as("the newest two of the four")
                .containsExactlyInAnyOrder(id(2), id(3));
    }

    @Test
    void itemsOfOtherCompetencesAndBanksDoNotMatter() {
        Map<ItemId, Instant> met = met(1);
        met.put(new ItemId("crcn-9-9-autre"), Tests.NOW);

        assertThat(SeenItems.of(ITEMS, RULES, met)).containsExactly(id(0));
    }

    private static Map<ItemId, Instant> met(int count) {
        Map<ItemId, Instant> met = new HashMap<>();
        for (int i = 0; i < count; i++) met.put(id(i), Tests.NOW.plusSeconds(i));
        return met;
    }

    private static ItemId id(int index) {
        return ITEMS.get(index).id();
    }
}
