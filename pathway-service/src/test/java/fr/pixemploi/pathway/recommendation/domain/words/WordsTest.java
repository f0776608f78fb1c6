package fr.pixemploi.pathway.recommendation.domain.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.pixemploi.kit.json.PackagedYaml;
import fr.pixemploi.pathway.plan.domain.filter.Check;
import fr.pixemploi.pathway.plan.domain.filter.Refusal;
import fr.pixemploi.pathway.plan.domain.problem.FreeStep;
import fr.pixemploi.pathway.recommendation.domain.life.Ask;
import fr.pixemploi.pathway.recommendation.domain.offered.Offered;
import fr.pixemploi.pathway.recommendation.domain.option.Option;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What recommendations say, in French and in easy French. */
class WordsTest {
    private static final int MOST_WORDS = 10;
    private static final Words WORDS = PackagedYaml.read("recommendation/words.yaml", Words.class);
    private static final JsonNode WRITTEN = written("recommendation/words.yaml");

    private static JsonNode written(String file) {
        try {
            return new YAMLMapper().readTree(Path.of("src/main/resources", file).toFile());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <C> Set<String> codes(C[] values, Function<C, String> code) {
        return Stream.of(values).map(code).collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> places(String text) {
        return Pattern.compile("\\{([^}]*)}")
                .matcher(text)
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyCodeIsCalledSomethingAndNothingElseIs() {
        Set<String> refusals = codes(Refusal.values(), Refusal::code);
        refusals.addAll(Set.of("mode", "followed"));
        assertThat(WORDS.refusals().keySet()).isEqualTo(refusals);
        Set<String> checks = codes(Check.values(), Check::code);
        checks.addAll(codes(Offered.Unsaid.values(), Offered.Unsaid::code));
        assertThat(WORDS.checks().keySet()).isEqualTo(checks);
        assertThat(WORDS.asks().keySet()).isEqualTo(codes(Ask.values(), Ask::code));
        assertThat(WORDS.noOption().keySet()).isEqualTo(codes(WhyNoOption.values(), WhyNoOption::code));
        assertThat(WORDS.sentences().keySet()).isEqualTo(codes(Sentence.values(), Sentence::code));
        Set<String> titles = new HashSet<>(List.of(Option.IDS.split("\\|")));
        for (FreeStep.Kind kind : FreeStep.Kind.values()) titles.add("added-" + kind.code());
        assertThat(WORDS.titles().keySet()).isEqualTo(titles);
        assertThat(WORDS.changes().keySet())
                .isEqualTo(Set.copyOf(
                        written("recommendation/rules.yaml").path("changes").findValuesAsText("change")));
    }

    @Test
    void easyFrenchIsSaidInShortSentences() {
        List<JsonNode> data = List.of(WRITTEN, written("funding/fundings.yaml"), written("goals/goals.yaml"));
        assertThat(data.stream()
                        .flatMap(each -> Stream.of("easy", "easyTitle", "easyDescription")
                                .flatMap(field -> each.findValuesAsText(field).stream()))
                        .flatMap(text -> Stream.of(text.split("[.?] "))))
                .hasSizeGreaterThan(100)
                .allSatisfy(sentence -> assertThat(sentence.split("\\s+")).hasSizeLessThanOrEqualTo(MOST_WORDS));
    }

    @ParameterizedTest
    @EnumSource(Sentence.class)
    void noSentenceKeepsAPlaceThatNobodyFills(Sentence sentence) {
        Said said = WORDS.sentence(
                sentence, sentence.places().stream().collect(Collectors.toMap(place -> place, Said::same)));
        assertThat(said.french() + said.easy()).isNotBlank().doesNotContain("{", "}");
        assertThat(places(
                        WRITTEN.at("/sentences/" + sentence.code() + "/french").asText()))
                .as("plain French tells all that is known")
                .isEqualTo(sentence.places());
    }

    @Test
    void whatIsToldWithoutPlacesHasNone() {
        for (String section : List.of("titles", "checks", "asks", "noOption"))
            for (String form : List.of("french", "easy", "english"))
                assertThat(WRITTEN.path(section).findValuesAsText(form))
                        .allSatisfy(text -> assertThat(places(text)).isEmpty());
        WORDS.refusals()
                .keySet()
                .forEach(code -> assertThat(List.of(WORDS.refusal(code, 1), WORDS.refusal(code, 2))
                                .toString())
                        .doesNotContain("{", "}"));
        WORDS.changes()
                .keySet()
                .forEach(code -> assertThat(WORDS.change(code, "3").toString()).doesNotContain("{", "}"));
    }

    @Test
    void whatIsFilledInIsNotFilledAgain() {
        Said after = WORDS.sentence(Sentence.AFTER, Map.of("title", Said.same("Tout sur {title} et $1")));
        assertThat(after.easy()).isEqualTo("Faites d'abord « Tout sur {title} et $1 ».");
    }

    @Test
    void aPlaceThatNobodyFillsIsNeverShown() {
        assertThatThrownBy(() -> WORDS.sentence(Sentence.AFTER, Map.of())).hasMessageContaining("{title}");
    }
}
