package fr.pixemploi.profile.competence.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.pixemploi.kit.contract.Contracts;
import fr.pixemploi.kit.json.EventJson;
import fr.pixemploi.profile.competence.domain.Result;
import fr.pixemploi.profile.competence.domain.Told;
import fr.pixemploi.profile.competence.domain.fold.Normal;
import fr.pixemploi.profile.competence.domain.framework.Framework;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the assessment service promises to say is what is understood here. */
class ExamplesTest {
    private static <T> T read(String event, Class<T> shape) throws JsonProcessingException {
        return EventJson.MAPPER.readValue(Contracts.exampleOf("assessment-service", event), shape);
    }

    @Test
    void aResultIsUnderstoodWhole() throws JsonProcessingException {
        Result result = read("result-state.v1", ResultHandler.ResultState.class).toResult();
        assertThat(result.totalPix()).isPositive();
        assertThat(result.framework().id()).isNotNull();
        assertThat(result.competences()).isNotEmpty().allSatisfy(score -> {
            assertThat(score.prior()).isEqualTo(new Normal(-0.2, 1));
            assertThat(score.levelProbabilities()).hasSize(8);
            assertThat(score.items()).isPositive();
        });
        Told told = result.told();
        assertThat(told).isNotNull();
        assertThat(told.stage()).isEqualTo(new Told.Stage(3, 4));
        assertThat(told.opens()).containsExactly("clea-numerique");
    }

    @Test
    void aFrameworkIsUnderstoodAsAScale() throws JsonProcessingException {
        var versions = read("framework-state.v1", FrameworkHandler.FrameworkState.class)
                .versions();
        assertThat(versions).extracting(Framework::version).containsExactly(2, 1);
        assertThat(versions).extracting(Framework::code).containsOnly("crcn");
        assertThat(versions.getLast().cutScores().values()).hasSize(7);
    }

    @Test
    void aFrameworkOfASchoolIsUnderstoodAsItsDocument() throws JsonProcessingException {
        var school = read("structure-framework-state.v1", StructureFrameworkHandler.StructureFrameworkState.class)
                .toFramework();
        assertThat(school.document().base()).isEqualTo("crcn");
        assertThat(school.document().levels().getLast().atLeast()).isEqualTo(0.6);
        assertThat(school.document()
                        .domains()
                        .getFirst()
                        .competences()
                        .getFirst()
                        .on())
                .hasSize(2);
    }

    @Test
    void whatLacksItsEssentialsIsMalformed() {
        for (Class<?> shape : List.of(
                ResultHandler.ResultState.class,
                FrameworkHandler.FrameworkState.class,
                StructureFrameworkHandler.StructureFrameworkState.class)) {
            assertThatThrownBy(() -> EventJson.MAPPER.readValue("{\"totalPix\": 1, \"version\": 1}", shape))
                    .isInstanceOf(JsonProcessingException.class);
        }
    }
}
