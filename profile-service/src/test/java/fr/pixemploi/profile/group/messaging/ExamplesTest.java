package fr.pixemploi.profile.group.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.pixemploi.kit.contract.Contracts;
import fr.pixemploi.kit.json.EventJson;
import org.junit.jupiter.api.Test;

/** What the assessment service promises to say is what is understood here. */
class ExamplesTest {
    private static <T> T read(String json, Class<T> shape) throws JsonProcessingException {
        return EventJson.MAPPER.readValue(json, shape);
    }

    @Test
    void aSittingThatBeganIsUnderstood() throws JsonProcessingException {
        var started = read(
                Contracts.exampleOf("assessment-service", "sitting-started.v1"),
                SittingStartedHandler.SittingStarted.class);
        assertThat(started.structureId()).isNotNull();
    }

    @Test
    void aSittingThatIsDoneIsUnderstood() throws JsonProcessingException {
        var completed = read(
                Contracts.exampleOf("assessment-service", "sitting-completed.v1"),
                SittingCompletedHandler.SittingCompleted.class);
        assertThat(completed.completedAt()).isNotNull();
    }

    @Test
    void whatLacksItsEssentialsIsMalformed() {
        for (Class<?> shape : new Class<?>[] {
            SittingStartedHandler.SittingStarted.class, SittingCompletedHandler.SittingCompleted.class
        })
            assertThatThrownBy(() -> read("{\"campaignCode\": \"PXEMPR346\"}", shape))
                    .isInstanceOf(JsonProcessingException.class);
    }
}
