package fr.pixemploi.assessment.psychometrics.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SimulateCommandTest {
    private static final String BANK = """
            {"version": "2026-11", "competences": ["1.1", "1.2"], "mean": [0, 0.2], "covariance": [[1, 0.6], [0.6, 1]], "items": [
              {"id": "a", "competence": "1.1", "model": "logistic", "a": 1, "b": 0, "seconds": {"beta": 3.4, "alpha": 3}},
              {"id": "b", "competence": "1.2", "model": "logistic", "a": 1.2, "b": 0.5, "c": 0.2, "d": 0.98,
               "seconds": {"beta": 3, "alpha": 3}, "origin": "calibrated"},
              {"id": "c", "competence": "1.2", "model": "partial-credit", "a": 0.8, "deltas": [-0.5, 0.5],
               "seconds": {"beta": 4, "alpha": 3}, "origin": "author"}]}
            """;

    @TempDir
    private Path folder;

    private static Run simulate(String options) {
        List<String> arguments = new ArrayList<>(List.of("simulate"));
        arguments.addAll(List.of(options.split(" ")));
        return Run.of(arguments.toArray(String[]::new));
    }

    private static JsonNode json(Run run) throws IOException {
        assertThat(run.code()).as(run.err()).isZero();
        return new ObjectMapper().readTree(run.out());
    }

    @Test
    void printsTheReportOfFourStrategies() throws IOException {
        Run run = simulate("--persons 6 --items 60 --competences 3 --minutes 4 --seed 9");
        JsonNode report = json(run);
        assertThat(report.path("setting").path("persons").intValue()).isEqualTo(6);
        assertThat(report.path("bound").isNumber()).isTrue();
        List<String> names = new ArrayList<>();
        for (JsonNode strategy : report.path("strategies")) {
            names.add(strategy.path("name").textValue());
            for (String figure : List.of(
                    "rmse",
                    "bias",
                    "exact",
                    "withinOne",
                    "band",
                    "coverage90",
                    "items",
                    "minutes",
                    "exposureMax",
                    "bankUsed",
                    "chooseMsP50",
                    "chooseMsP99"))
                assertThat(strategy.path(figure).isNumber()).as(figure).isTrue();
            JsonNode bin = strategy.path("statedProbability").path(0);
            assertThat(bin.path("stated").isNumber()).isTrue();
            assertThat(bin.path("observed").isNumber()).isTrue();
            assertThat(bin.path("n").isIntegralNumber()).isTrue();
        }
        assertThat(names).containsExactly("per-second", "most-information", "separate", "global");
        assertThat(run.err()).contains("seed 9, per-second: 6 of 6 sittings");
    }

    @Test
    void theSameSeedPrintsTheSameButForTheClock() {
        String options = "--persons 4 --items 60 --competences 3 --length 5 --randomesque --gentle-start";
        String first = simulate(options).out();
        assertThat(withoutClock(simulate(options).out())).isEqualTo(withoutClock(first));
        assertThat(withoutClock(simulate(options + " --seed 2").out())).isNotEqualTo(withoutClock(first));
    }

    private static String withoutClock(String report) {
        return report.replaceAll("\"chooseMs[^,]*,", "");
    }

    @Test
    void severalSeedsAreReportedByTheirMean() throws IOException {
        String options = "--persons 4 --items 60 --competences 3 --length 5";
        double mean = (rmse(options + " --seed 3") + rmse(options + " --seed 4")) / 2;
        assertThat(rmse(options + " --seeds 3-4")).isEqualTo(mean);
        assertThat(json(simulate(options + " --seeds 3-4")).path("seeds").toString())
                .isEqualTo("[3,4]");
    }

    private static double rmse(String options) throws IOException {
        return json(simulate(options)).path("strategies").path(0).path("rmse").doubleValue();
    }

    @Test
    void aBankFileIsSimulated() throws IOException {
        Path file = folder.resolve("bank.json");
        Files.writeString(file, BANK);
        JsonNode report = json(simulate("--persons 10 --bank " + file));
        assertThat(report.path("bank").textValue()).isEqualTo("2026-11");
        assertThat(report.path("setting").path("items").intValue()).isEqualTo(3);
        assertThat(report.path("setting").path("correlation").doubleValue()).isEqualTo(0.6);
        // Three items are all that can be asked, and they take less than twenty minutes.
        assertThat(report.path("strategies").path(0).path("items").doubleValue())
                .isEqualTo(3);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"b\": 0,|\"b\": \"x\",|items[0].b: must be a number",
                "\"competence\": \"1.1\"|\"competence\": \"9\"|items[0].competence: must be one of the bank's competences",
                "\"id\": \"b\"|\"id\": \"a\"|items[1].id: \"a\" came before",
                "\"c\": 0.2|\"c\": 1.2|items[1]: 0 <= c < d <= 1 must hold",
                "[0.6, 1]|[0.6]|covariance[1]: must have 2 values, as competences, and has 1",
                "[[1, 0.6], [0.6, 1]]|[[1, 2], [2, 1]]|covariance: covariance must be positive definite",
                "\"partial-credit\"|\"rasch\"|items[2].model: must be",
                "\"alpha\": 3}},|\"alpha\": 0}},|items[0].seconds: alpha must be above 0"
            })
    void aBadBankIsOneLineThatNamesTheField(String from, String to, String complaint) throws IOException {
        Path file = folder.resolve("bank.json");
        assertThat(BANK).contains(from);
        Files.writeString(file, BANK.replace(from, to));
        Run run = simulate("--bank " + file);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1).first().asString().contains(complaint);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "--minutes 3 --length 4|mutually exclusive",
                "--persons 1|persons must be at least 2",
                "--randomesque 9|among 1 to 5",
                "--seeds 5-1|--seeds must be a range",
                "--exposure 2|exposure must be above 0",
                "--html /no-such-folder/page.html|cannot write",
                "--bank x.json --items 3|--bank says items"
            })
    void aBadOptionIsTold(String options, String complaint) {
        Run run = simulate(options);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(complaint);
    }

    @Test
    void thePageStandsAloneAndEveryPlotHasATitleADescriptionAndATable() throws Exception {
        Path page = folder.resolve("page.html");
        json(simulate("--persons 6 --items 60 --competences 3 --minutes 4 --html " + page));
        String html = Files.readString(page);
        assertThat(html).contains("<html lang=\"fr\">").doesNotContain("http", "<script", "<link", "NaN", "Infinity");
        List<Element> plots = new ArrayList<>();
        // The page is well-formed but for the elements that HTML leaves open.
        String body = html.substring(html.indexOf("<body>"), html.indexOf("</html>"));
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        NodeList graphics = root.getElementsByTagName("svg");
        for (int i = 0; i < graphics.getLength(); i++) {
            Element graphic = (Element) graphics.item(i);
            if (graphic.getAttribute("role").equals("img")) plots.add(graphic);
        }
        assertThat(plots).hasSize(4);
        for (Element plot : plots) {
            String[] labels = plot.getAttribute("aria-labelledby").split(" ");
            assertThat(labels)
                    .containsExactly(
                            ((Element) plot.getElementsByTagName("title").item(0)).getAttribute("id"),
                            ((Element) plot.getElementsByTagName("desc").item(0)).getAttribute("id"));
            Element beside = (Element) plot.getParentNode().getParentNode();
            assertThat(beside.getElementsByTagName("table").getLength()).isEqualTo(1);
        }
    }

    @Test
    void whatABankIsCalledIsNeverMarkupOfThePage() throws IOException {
        Path bank = folder.resolve("bank.json");
        Files.writeString(bank, BANK.replace("2026-11", "<b>2026</b> & 'more'"));
        Path page = folder.resolve("page.html");
        json(simulate("--persons 4 --bank " + bank + " --html " + page));
        assertThat(Files.readString(page)).contains("<dd>&lt;b&gt;2026&lt;/b&gt; &amp; &#39;more&#39;</dd>");
    }

    @Test
    void triesTheShippedBankUnderACampaignsRulesForAllForPhonesAndForScreenReaders() throws IOException {
        JsonNode report = json(simulate("--bank --campaign PXCMRT346 --persons 40 --seed 3"));
        assertThat(report.path("campaign").textValue()).isEqualTo("PXCMRT346");
        assertThat(report.path("conditions"))
                .extracting(condition -> condition.path("name").textValue())
                .containsExactly("all", "phone", "screen-reader");
        for (JsonNode condition : report.path("conditions")) {
            assertThat(condition.path("items").intValue()).isPositive();
            assertThat(condition.path("questions").doubleValue()).isBetween(5.0, 10.0);
            assertThat(condition.path("minutes").doubleValue()).isPositive();
            assertThat(condition.path("rmse").doubleValue()).isBetween(0.3, 1.0);
            assertThat(condition.path("coverage90").doubleValue()).isBetween(0.75, 1.0);
        }
        assertThat(report.path("conditions").path(1).path("items").intValue())
                .isLessThan(report.path("conditions").path(0).path("items").intValue());
    }

    @Test
    void refusesWhatTheShippedBankWouldIgnore() {
        assertThat(simulate("--bank --minutes 5").err()).contains("only --campaign, --persons, --seed and --seeds");
        assertThat(simulate("--campaign PXEMPR346").err()).contains("--campaign goes with --bank without a file");
        assertThat(simulate("--bank --campaign NOSUCH346").err()).contains("there are PXEMPR346");
    }
}
