package fr.pixemploi.portal.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No page says to people what a service says to programs. */
class PlainWordsTest {
    private static final Path ALL = Path.of("../..");

    /** Where services keep the texts of their refusals. */
    private static final List<String> SERVICES = List.of(
            "service-kit/core",
            "service-kit/imports",
            "assessment-service/service",
            "profile-service",
            "pathway-service",
            "certification-service");

    private static final String PROGRAMS =
            ".*(\\berrors\\b|Retry-After|If-Match|ETag|Idempotency-Key|en-tête|Location|/v1/|`|JSON|\\b[a-z]{2,}[A-Z][a-z]).*";

    @TestFactory
    Stream<DynamicTest> everyRefusalIsSaidInWordsOfPeople() {
        return Stream.of("fr", "en")
                .flatMap(language -> SERVICES.stream()
                        .flatMap(service -> refusals(service, language)
                                .map(problem -> DynamicTest.dynamicTest(language + " " + problem.key(), () -> {
                                    String[] texts = problem.value().split(" \\| ", 2);
                                    String title = PlainWords.of(texts[0].replace("''", "'"));
                                    String detail = PlainWords.of(
                                            texts[1].replace("''", "'").replaceAll("\\{\\d}", "le 3 mars"));
                                    assertThat(title).doesNotMatch(PROGRAMS);
                                    assertThat(detail).doesNotMatch(PROGRAMS);
                                    assertThat(detail.length() > 8 || isOwn(problem.key()))
                                            .as("What is left of it is a sentence, or there is one of ours, of "
                                                    + problem.key() + ": " + detail)
                                            .isTrue();
                                }))));
    }

    @TestFactory
    Stream<DynamicTest> everyFaultOfAFieldIsSaidInWordsOfPeople() {
        return Stream.of("service-kit/core", "assessment-service/service")
                .flatMap(service -> texts(service, "fields_fr.properties"))
                .map(fault -> DynamicTest.dynamicTest(
                        fault.key(),
                        () -> assertThat(PlainWords.ofField(fault.value().replace("{0}", "3")))
                                .doesNotMatch(PROGRAMS)
                                .doesNotContain("true")));
    }

    @Test
    void aPatternIsNotShown() {
        assertThat(PlainWords.ofField("n’a pas la forme ^[0-9]{5}$")).isEqualTo("n’a pas la forme attendue");
        assertThat(PlainWords.ofField("n’a pas la forme attendue, par exemple 75012"))
                .isEqualTo("n’a pas la forme attendue, par exemple 75012");
    }

    @Test
    void whoHasToAgreeIsAskedForTheTick() {
        assertThat(PlainWords.ofField("doit être vrai : qui entre dans une équipe accepte que ses pix comptent"))
                .isEqualTo("cochez la case pour continuer");
        assertThat(PlainWords.ofField("must be true: whoever joins a team agrees that their pix count"))
                .isEqualTo("tick the box to go on");
        assertThat(PlainWords.ofField("must be true or false")).isEqualTo("must be yes or no");
    }

    @Test
    void theRestOfASentenceStays() {
        assertThat(PlainWords.of("Le modèle ne permet pas cette campagne, ou elle se contredit : errors dit où."))
                .isEqualTo("Le modèle ne permet pas cette campagne, ou elle se contredit.");
        assertThat(PlainWords.of("Ce motif n'est pas dans la liste en vigueur (/v1/sharing-purposes)."))
                .isEqualTo("Ce motif n'est pas dans la liste en vigueur.");
    }

    private static boolean isOwn(String code) throws IOException {
        return Files.readString(Path.of("src/main/resources/templates/shell/ownRefusal.html"))
                .contains("'" + code + "'");
    }

    private record Text(String key, String value) {}

    private static Stream<Text> refusals(String service, String language) {
        return Stream.of("kit_", "service_")
                .flatMap(file -> texts(service, file + language + ".properties"))
                .filter(text -> text.value().contains(" | "));
    }

    private static Stream<Text> texts(String service, String file) {
        Path path = ALL.resolve(service).resolve("src/main/resources/problems").resolve(file);
        if (!Files.exists(path)) return Stream.of();
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(path)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.stringPropertyNames().stream().map(key -> new Text(key, texts.getProperty(key)));
    }
}
