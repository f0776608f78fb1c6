package fr.pixemploi.assessment.psychometrics.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimateCommandTest {
    private static final String GOOD =
            "{'id':'good','kind':'dich_theta','items':[{'a':1,'b':0}],'responses':[1],'method':'eap'}";

    @TempDir
    private Path folder;

    private Run estimate(String document) throws IOException {
        Path file = folder.resolve("cases.json");
        Files.writeString(file, document.replace('\'', '"'));
        return Run.of("estimate", "--in", file.toString());
    }

    @Test
    void printsOneResultACaseInTheirOrder() throws IOException {
        Run run = estimate("{'cases':[" + GOOD + "," + GOOD.replace("good", "second") + "]}");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().toList())
                .hasSize(4)
                .satisfies(lines -> assertThat(lines.get(1)).startsWith("{\"id\":\"good\",\"theta\":0.4"))
                .satisfies(lines -> assertThat(lines.get(2)).startsWith("{\"id\":\"second\",\"theta\":0.4"));
    }

    @Test
    void anItemThatWasNotAnsweredSaysNothing() throws IOException {
        Run whole = estimate("{'cases':[" + GOOD + "]}");
        Run gap = estimate("{'cases':["
                + GOOD.replace("[{'a':1,'b':0}]", "[{'a':1,'b':0},{'a':2,'b':1}]")
                        .replace("[1]", "[1,null]") + "]}");
        assertThat(gap.out()).isEqualTo(whole.out());
    }

    @Test
    void anEstimateWithoutInformationHasANullError() throws IOException {
        Run run = estimate("{'cases':["
                + GOOD.replace("eap", "ml")
                        .replace("'b':0", "'b':0,'c':0.2")
                        .replace("'responses':[1]", "'responses':[0],'range':[-800,800]")
                + "]}");
        assertThat(run.out()).contains("\"theta\":-800.0,\"se\":null");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "an item without b | 'b':0 | 'x':0 | case good, field items[0].b: is missing",
                "a discrimination of nought | 'a':1 | 'a':0 | case good, field items[0]: a must be above 0",
                "a text for a number | 'a':1 | 'a':'1' | case good, field items[0].a: must be a number",
                "one response too few | [1] | [] | case good, field responses: must have 1 values, as items, and has 0",
                "a response of 2 | [1] | [2] | case good, field responses[0]: must be a whole number from 0 to 1",
                "a method of nobody | eap | magic | case good, field method: must be one of EAP, MAP (BM), ML (MLE), WL (WLE), ROB",
                "a kind of nobody | dich_theta | poly | case good, field kind: must be one of dich_theta, poly_theta, mirt_theta, mirt_criteria, person_fit, dif, pix_flash",
                "no kind | 'kind':'dich_theta', | `` | case good, field kind: is missing",
                "no id | 'id':'good', | `` | case number 1, field id: is missing",
                "a wrong D | 'method' | 'D':-1,'method' | case good, field D: must be above 0",
                "a backward range | 'method':'eap' | 'method':'ml','range':[4,-4] | case good, field range: a range goes from a number to a larger one",
                "an SD of nought | 'method' | 'priorPar':[0,0],'method' | case good, field priorPar: a prior's SD must be above 0",
                "a prior of nobody | 'method' | 'prior':'cauchy','method' | case good, field prior: must be one of norm, unif, Jeffreys, none",
                "a grid of one point | 'method' | 'quadrature':[-4,4,1],'method' | case good, field quadrature[2]: must be a whole number from 2 to 1000000",
                "items that are no list | [{'a':1,'b':0}] | 7 | case good, field items: must be a list",
            })
    void whatIsWrongIsSaidInOneLine(String what, String good, String wrong, String message) throws IOException {
        String bad = GOOD.replace(good, wrong);
        assertThat(bad).isNotEqualTo(GOOD);
        Run run = estimate("{'cases':[" + GOOD.replace("good", "first") + "," + bad.replace("first", "good") + "]}");
        assertThat(run.code()).isEqualTo(2);
        String expected = message.replace("case number 1,", "case number 2,");
        List<JsonNode> cases = new ArrayList<>();
        new ObjectMapper().readTree(run.out()).get("cases").forEach(cases::add);
        assertThat(cases).hasSize(2);
        assertThat(cases.getFirst().get("theta").isNumber())
                .as("a bad case keeps no other back")
                .isTrue();
        assertThat(cases.getLast().has("theta")).isFalse();
        assertThat(cases.getLast().get("error").textValue()).isEqualTo(expected);
        assertThat(run.err()).isEqualTo("workbench estimate: " + expected + System.lineSeparator());
    }

    @Test
    void anIdThatCameBeforeIsAnError() throws IOException {
        Run run = estimate("{'cases':[" + GOOD + "," + GOOD + "]}");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("case number 2, field id: \"good\" came before");
    }

    @Test
    void brokenJsonIsToldWithItsPlace() throws IOException {
        Run run = estimate("{'cases':[\n{'id':}]}");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .contains("not JSON")
                .contains("line 2");
    }

    @Test
    void aDocumentWithoutCasesIsAnError() throws IOException {
        assertThat(estimate("{}").err()).contains("field cases: is missing");
        assertThat(estimate("[]").err()).contains("must be a JSON object");
        assertThat(estimate("").err()).contains("must be a JSON object");
    }

    @Test
    void aFileThatIsNotThereIsAnError() {
        Run run = Run.of("estimate", "--in", folder.resolve("nowhere.json").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .contains("cannot read")
                .contains("nowhere.json");
    }
}
