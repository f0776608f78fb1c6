package fr.pixemploi.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FactHandlerTest {
    private static final String TYPE = "fr.pixemploi.sample.happened.v1";

    record Happened(String what) {
        Happened {
            if (what == null) throw new IllegalArgumentException("it needs what");
        }
    }

    private final List<Happened> heard = new ArrayList<>();
    private final FactHandler<Happened> handler = new FactHandler<>("sample.fact", TYPE, Happened.class, heard::add);

    private static IncomingEvent event(@Nullable JsonNode data) {
        UUID id = UUID.randomUUID();
        return new IncomingEvent(
                id, "sample.fact", TYPE, id, 0, 1, null, OffsetDateTime.parse("2026-01-05T09:00:00Z"), data);
    }

    @Test
    void aFactIsReadInItsFormAndHeardOnce() {
        handler.handle(
                event(JsonNodeFactory.instance.objectNode().put("what", "rain").put("more", 1)));
        assertThat(heard).containsExactly(new Happened("rain"));
    }

    @Test
    void whatHasNotThatFormIsMalformedAndNotHeard() {
        assertThatExceptionOfType(MalformedEvent.class)
                .isThrownBy(() -> handler.handle(event(JsonNodeFactory.instance.objectNode())));
        assertThatExceptionOfType(MalformedEvent.class).isThrownBy(() -> handler.handle(event(null)));
        assertThat(heard).isEmpty();
    }

    @Test
    void statesAreNotForIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FactHandler<>("sample.state", TYPE, Happened.class, heard::add));
    }
}
