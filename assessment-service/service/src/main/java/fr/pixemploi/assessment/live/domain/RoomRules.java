package fr.pixemploi.assessment.live.domain;

import fr.pixemploi.assessment.bank.item.ItemId;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * How an exam room is watched; data of the project, not of an official source.
 *
 * @param pingEvery how often a candidate's page shows that it is there
 * @param presenceLostAfter without a sign, after which a running test is shown as lost
 * @param alertEscalatesAfter an open alert is shown as urgent after so long
 * @param focusTypes types of questions whose page must not be left
 * @param focusItems further items of which the same holds
 * @param door how invigilators without an account enter
 * @param categories of alerts, in the order they are shown
 */
public record RoomRules(
        Duration pingEvery,
        Duration presenceLostAfter,
        Duration alertEscalatesAfter,
        Set<String> focusTypes,
        Set<ItemId> focusItems,
        DoorRules door,
        List<AlertCategory> categories) {
    public RoomRules {
        if (presenceLostAfter.compareTo(pingEvery) <= 0)
            throw new IllegalArgumentException("presence can't be lost before the next sign is due");
        focusTypes = Set.copyOf(focusTypes);
        focusItems = Set.copyOf(focusItems);
        categories = List.copyOf(categories);
    }

    /** @throws LiveRefusal.UnknownCategory when there is none of this name */
    public void requireCategory(String code) {
        if (categories.stream().noneMatch(category -> category.code().equals(code)))
            throw new LiveRefusal.UnknownCategory();
    }

    /** Whether the page of a question must not be left. */
    public boolean watchesFocus(ItemId item, String type) {
        return focusTypes.contains(type) || focusItems.contains(item);
    }
}
