package fr.pixemploi.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.load.people.Latencies;
import fr.pixemploi.load.people.Load;
import fr.pixemploi.load.people.Question;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RunFiguresTest {
    @Test
    void printsTheFieldsOfTheReportAndNoOthers() {
        Latencies latencies = new Latencies();
        for (int i = 1; i <= 100; i++) latencies.add(i * 1_000_000L);
        RunFigures figures = RunFigures.of(
                new Load.Counted(latencies, 3, 0, 10),
                20,
                Map.of("load", 0.0, "assessment-service", 1_000.0, "postgres", 0.0, "kafka", 0.0),
                Map.of("load", 1_000.0, "assessment-service", 51_000.0, "postgres", 20_000.0, "kafka", 100.0));
        assertThat(figures.json())
                .isEqualTo(
                        "{\"answersPerSecond\":10.0,\"p50Ms\":50.0,\"p99Ms\":99.0,\"errors\":0,\"sqlAlonePerSecond\":20.0,"
                                + "\"ratio\":0.5,\"cpuMicrosPerAnswer\":{\"service\":500.0,\"postgres\":200.0,\"kafka\":1.0,\"load\":10.0}}");
    }

    @Test
    void readsWhichQuestionWaits() throws Exception {
        byte[] reply = """
                {"number":4,"correct":true,"hint":"x","next":{"number":5,"itemId":"crcn-1","proposals":[{"id":"a","number":9}],
                "environment":{"scenario":{"itemId":"other"}}},"status":"open"}
                """.getBytes(StandardCharsets.UTF_8);
        assertThat(Question.read(reply)).isEqualTo(new Question(null, 5, "crcn-1", null));
        assertThat(Question.read("{\"next\":null,\"resultId\":\"r\"}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Question(null, 0, null, "r"));
    }

    @Test
    void tellsWhichOptionIsWrong() {
        assertThat(Options.read(List.of("--seconds", "5"), Path.of("x")).seconds())
                .isEqualTo(5);
        assertThatThrownBy(() -> Options.read(List.of("--connections", "no"), Path.of("x")))
                .hasMessage("--connections must be a number from 1 to 1000, and is no");
        assertThatThrownBy(() -> Options.read(List.of("--fast", "1"), Path.of("x")))
                .hasMessage("there is no option --fast");
    }
}
