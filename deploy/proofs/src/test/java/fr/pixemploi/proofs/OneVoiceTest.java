package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.pixemploi.local.layout.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All modules speak to people in one voice: "vous", and nobody is called a beginner or told that they are not judged. */
class OneVoiceTest {
    private static final Path ROOT = Workspace.find().root();
    private static final Set<String> CONTENT = Set.of("yaml", "yml", "properties", "html", "js", "txt", "csv");

    /** Titles of courses are known by it; nobody is told it. */
    private static final Path KNOWN_COURSES = Path.of("pathway-service/src/main/resources/mapping/words.yaml");

    private static final Path ITEMS = Path.of("assessment-service/item-bank/src/main/resources/item-bank");

    private static final Pattern FAMILIAR = Pattern.compile(
            "(?iU)(?<![\\w'’-])(?:(?:tu|te|toi|ta|tes|(?<!un |le |du )ton)(?![\\w-])|t['’](?=[aeiouyéèêh]))");
    private static final Pattern JUDGING = Pattern.compile("(?iU)\\b(sans jugement|vous débutez|débutante?s?)\\b");
    private static final Pattern JAVA_TEXT = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*+\"");
    private static final Pattern QUOTED = Pattern.compile("«[^»]*»");

    @Test
    void whatModulesSayIsSaidToVous() throws IOException {
        assertThat(found(FAMILIAR)).isEmpty();
    }

    @Test
    void nobodyIsCalledABeginnerOrToldThatTheyAreNotJudged() throws IOException {
        assertThat(found(JUDGING)).isEmpty();
    }

    /** People in stories say "tu" to each other, in quotation marks. */
    @Test
    void anItemAsksAndAdvisesVous() throws IOException {
        List<String> familiar = new ArrayList<>();
        YAMLMapper yaml = new YAMLMapper();
        List<Path> items = files(ROOT.resolve(ITEMS))
                .filter(file -> file.toString().endsWith(".yaml"))
                .filter(file -> !file.toString().endsWith(".replies.yaml"))
                .toList();
        assertThat(items).hasSizeGreaterThan(500);
        for (Path file : items) {
            JsonNode item = yaml.readTree(file.toFile());
            for (String field : List.of("instruction", "hint"))
                FAMILIAR.matcher(QUOTED.matcher(item.path(field).asText()).replaceAll(""))
                        .results()
                        .forEach(match -> familiar.add(file.getFileName() + ": " + match.group()));
        }
        assertThat(familiar).isEmpty();
    }

    @Test
    void itKnowsWhatToLookFor() {
        assertThat(FAMILIAR.matcher("Tu peux t'arrêter : garde ton rythme, tes réponses et ta place.")
                        .results()
                        .map(MatchResult::group))
                .containsExactly("Tu", "t'", "ton", "tes", "ta");
        assertThat(FAMILIAR.matcher("A-t-il le ton juste, et d'un ton sûr ?").find())
                .isFalse();
        assertThat(JUDGING.matcher("Un test sans jugement, si vous débutez.").results())
                .hasSize(2);
    }

    private static List<String> found(Pattern words) throws IOException {
        List<String> found = new ArrayList<>();
        List<Path> files = files(ROOT)
                .filter(file -> file.toString().contains("/src/main/"))
                .filter(file -> !file.startsWith(ROOT.resolve(ITEMS)) && !file.equals(ROOT.resolve(KNOWN_COURSES)))
                .toList();
        for (Path file : files) {
            String name = file.getFileName().toString();
            String end = name.substring(name.lastIndexOf('.') + 1);
            Stream<String> texts = end.equals("java")
                    ? JAVA_TEXT
                            .matcher(Files.readString(file))
                            .results()
                            .map(MatchResult::group)
                            // One word alone is a name of the machine, as of a header.
                            .filter(text -> text.contains(" "))
                    : CONTENT.contains(end)
                            ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines()
                            : Stream.empty();
            texts.filter(text -> words.matcher(text).find())
                    .forEach(text -> found.add(ROOT.relativize(file) + ": " + text.strip()));
        }
        return found;
    }

    private static Stream<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all
                    .filter(file -> !file.toString().contains("/target/")
                            && !file.toString().contains("/node_modules/")
                            && !file.toString().contains("/.git/"))
                    .filter(Files::isRegularFile)
                    .toList()
                    .stream();
        }
    }
}
