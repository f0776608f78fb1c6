package fr.pixemploi.kit.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneDayTest {
    private static final LocalDate EVE = LocalDate.of(2026, 12, 31);
    private static final LocalDate NEXT = EVE.plusDays(1);

    private final List<LocalDate> checked = new ArrayList<>();

    @Test
    void whatHoldsIsCheckedOnce() {
        checkedOn(EVE, List.of(EVE, NEXT));
        assertThat(checked).containsExactly(EVE);
    }

    @Test
    void whatFailsOnItsDayHasFailed() {
        assertThatThrownBy(() -> checkedOn(NEXT, List.of(EVE, EVE))).isInstanceOf(AssertionError.class);
        assertThat(checked).containsExactly(EVE);
    }

    @Test
    void whatFailsOverMidnightIsCheckedOnceMoreWithTheNextDay() {
        checkedOn(NEXT, List.of(EVE, NEXT));
        assertThat(checked).containsExactly(EVE, NEXT);
    }

    /** @param holds the only day of which the check holds */
    private void checkedOn(LocalDate holds, List<LocalDate> clock) {
        Iterator<LocalDate> days = clock.iterator();
        OneDay.in(days::next, day -> {
            checked.add(day);
            assertThat(day).isEqualTo(holds);
        });
    }
}
