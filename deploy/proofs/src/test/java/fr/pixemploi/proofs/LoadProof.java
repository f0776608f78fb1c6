package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.local.Figures;
import fr.pixemploi.local.Platform;
import fr.pixemploi.local.journey.AnswerSheet;
import fr.pixemploi.local.journey.Journey;
import fr.pixemploi.local.service.JvmOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Answers a second of the thin path: service, PostgreSQL, Kafka and the load generator (wrk) together on this machine. */
class LoadProof {
    private static final int PEOPLE = 8;
    private static final Path FOLDER = Path.of("target/load").toAbsolutePath();

    @Test
    void measuresAnswersASecond() throws Exception {
        Files.createDirectories(FOLDER);
        try (Platform platform = Platform.plan()
                        .withoutLimits()
                        .in(FOLDER.resolve("data"))
                        .onFreePorts()
                        .jvm(JvmOptions.forLoad(512))
                        .progress(RunningPlatform.SAY)
                        .start();
                AnswerSheet sheet = AnswerSheet.make(platform)) {
            writeSheet(sheet);
            writePeople(platform, sheet);
            run(platform, 30);
            String measured = run(platform, 60);
            assertThat(measured).contains("unexpected=0");
            Map<String, String> figures = new TreeMap<>();
            for (String word : measured.split(" "))
                if (word.contains("=")) figures.put(word.replaceAll("=.*", ""), word.replaceAll(".*=", ""));
            assertThat(Integer.parseInt(figures.get("answers"))).isPositive();
            Figures.write("load", "thin path, " + PEOPLE + " people at once", figures);
        }
    }

    private static String run(Platform platform, int seconds) throws Exception {
        ProcessBuilder wrk = new ProcessBuilder(
                "wrk",
                "-t" + PEOPLE,
                "-c" + PEOPLE,
                "-d" + seconds + "s",
                "--timeout",
                "10s",
                "-s",
                Path.of("src/test/resources/answers.lua").toAbsolutePath().toString(),
                platform.endpoints().assessment().toString());
        wrk.environment().put("LOAD_FOLDER", FOLDER.toString());
        Process process = wrk.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.lines()
                .filter(line -> line.startsWith("LOAD "))
                .findFirst()
                .orElseThrow(() -> new AssertionError(said));
    }

    private static void writePeople(Platform platform, AnswerSheet sheet) throws Exception {
        List<String> lines = new ArrayList<>(List.of("return {"));
        for (int person = 0; person < PEOPLE; person++) {
            Journey journey = new Journey(platform.endpoints(), platform.tokens(), sheet, line -> {});
            journey.register();
            journey.startTest();
            journey.takeTest();
            lines.add("  '" + platform.tokens().forUser(journey.cast().account()) + "',");
        }
        lines.add("}");
        Files.write(FOLDER.resolve("people.lua"), lines);
    }

    private static void writeSheet(AnswerSheet sheet) throws Exception {
        List<String> lines = new ArrayList<>(List.of("return {"));
        ObjectMapper json = new ObjectMapper();
        for (Map.Entry<String, JsonNode> item : sheet.items().properties()) {
            lines.add("  ['%s'] = { right = [==[%s]==], wrong = [==[%s]==] },"
                    .formatted(
                            item.getKey(),
                            response(json, item.getValue(), "right"),
                            response(json, item.getValue(), "wrong")));
        }
        lines.add("}");
        Files.write(FOLDER.resolve("sheet.lua"), lines);
    }

    /** The load generator sends no files: it skips what asks for one. */
    private static String response(ObjectMapper json, JsonNode item, String kind) throws Exception {
        return item.has(kind) ? json.writeValueAsString(item.path(kind)) : "{\"type\":\"skip\"}";
    }
}
