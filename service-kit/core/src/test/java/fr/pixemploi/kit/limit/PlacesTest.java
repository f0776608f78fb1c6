package fr.pixemploi.kit.limit;

import static fr.pixemploi.kit.limit.Places.Answer.ENTER;
import static fr.pixemploi.kit.limit.Places.Answer.FULL;
import static fr.pixemploi.kit.limit.Places.Answer.WAIT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private final Places places = new Places(1, 2);
    private final List<String> called = new ArrayList<>();
    private final Runnable first = () -> called.add("first");
    private final Runnable second = () -> called.add("second");

    @Test
    void whoWaitsLongestIsCalledAndTheRestIsSentAway() {
        assertThat(places.ask(() -> {})).isEqualTo(ENTER);
        assertThat(places.ask(first)).isEqualTo(WAIT);
        assertThat(places.ask(second)).isEqualTo(WAIT);
        assertThat(places.ask(() -> {})).isEqualTo(FULL);
        places.leave();
        assertThat(called).containsExactly("first");
        assertThat(places.taken()).isEqualTo(1);
        places.leave();
        places.leave();
        assertThat(called).containsExactly("first", "second");
        assertThat(places.taken()).isZero();
    }

    @Test
    void whoGaveUpIsNotCalled() {
        places.ask(() -> {});
        places.ask(first);
        places.ask(second);
        places.giveUp(first);
        places.leave();
        assertThat(called).containsExactly("second");
    }
}
