package fr.pixemploi.profile.situation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.pixemploi.profile.situation.domain.Obstacles;
import fr.pixemploi.profile.situation.domain.SituationFrame;
import fr.pixemploi.profile.situation.domain.SituationRefusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FramesTest {
    private final ListFrames frames =
            new ListFrames(Clock.fixed(Instant.parse("2026-12-01T10:00:00Z"), ZoneOffset.UTC));

    @Test
    void theDataIsWellFormedAndNoVersionComesTwice() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(read("frames.schema.json"), InputFormat.JSON);
        assertThat(schema.validate(read("frames.yaml"), InputFormat.YAML)).isEmpty();
        assertThat(frames.handle()).extracting(SituationFrame::version).doesNotHaveDuplicates();
    }

    @Test
    void obstaclesAreSaidInTheFrameThatHoldsToday() {
        Obstacles said = frames.inForce().obstacles(Map.of("mobility", Obstacles.Impact.MEDIUM));
        assertThat(said.frame()).isEqualTo(1);
        assertThatThrownBy(() -> frames.inForce().obstacles(Map.of("health", Obstacles.Impact.STRONG)))
                .isInstanceOf(SituationRefusal.UnknownObstacle.class);
    }

    private static String read(String name) throws IOException {
        try (InputStream in = FramesTest.class.getResourceAsStream("/situation/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
