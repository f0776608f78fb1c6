package fr.pixemploi.assessment.psychometrics.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.assessment.psychometrics.workbench.calibration.CalibrationBank;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two competences of eight items; 600 persons of two audiences answer all of them, and the last item nobody gets wrong. */
class CalibrateCommandTest {
    private static final int ITEMS = 16;
    private static final int PERSONS = 600;

    @TempDir
    private Path folder;

    private Path bank;
    private Path answers;

    @BeforeEach
    void simulateAnswers() throws IOException {
        bank = folder.resolve("bank.json");
        answers = folder.resolve("answers.csv");
        Files.writeString(bank, bank("author"));
        StringBuilder csv = new StringBuilder("person,item,category,seconds,audience,device,week\n");
        SplittableRandom chance = new SplittableRandom(8);
        for (int p = 0; p < PERSONS; p++) {
            double general = chance.nextGaussian() + (p % 2 == 0 ? 0.4 : -0.4);
            double[] theta = {general, 0.8 * general + 0.6 * chance.nextGaussian()};
            for (int j = 0; j < ITEMS; j++) {
                boolean right =
                        j == ITEMS - 1 || chance.nextDouble() < 1 / (1 + Math.exp(-1.2 * (theta[j % 2] - b(j))));
                double seconds = Math.exp(3.4 + 0.3 * chance.nextGaussian());
                csv.append(String.format(
                        Locale.ROOT,
                        "p%d,item-%d,%d,%.1f,%s,%s,2026-W%02d%n",
                        p,
                        j,
                        right ? 1 : 0,
                        seconds,
                        p % 2 == 0 ? "work" : "job-search",
                        p % 3 == 0 ? "phone" : "computer",
                        10 + p / 100));
            }
        }
        Files.writeString(answers, csv);
    }

    private static double b(int item) {
        return -1.4 + 0.18 * item;
    }

    private static String bank(String origin) {
        StringBuilder json = new StringBuilder(
                "{\"version\":\"v1\",\"competences\":[\"1.1\",\"2.1\"],\"mean\":[0,0],\"covariance\":[[1,0.5],[0.5,1]],\"items\":[");
        for (int j = 0; j < ITEMS; j++)
            json.append(String.format(
                    Locale.ROOT,
                    "%s{\"id\":\"item-%d\",\"competence\":\"%s\",\"a\":1,\"b\":%.2f,\"origin\":\"%s\",\"family\":\"f%d\"}",
                    j == 0 ? "" : ",",
                    j,
                    j % 2 == 0 ? "1.1" : "2.1",
                    b(j),
                    origin,
                    j));
        return json.append("]}").toString();
    }

    private Run calibrate(String... more) {
        String[] arguments = new String[more.length + 5];
        System.arraycopy(
                new String[] {"calibrate", "--bank", bank.toString(), "--answers", answers.toString()},
                0,
                arguments,
                0,
                5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return Run.of(arguments);
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    private static JsonNode item(JsonNode of, int number) {
        return of.get("items").get(number);
    }

    @Test
    void writesANewVersionAndLeavesTheOldOneAlone() throws IOException {
        Path out = folder.resolve("next.json");
        String before = Files.readString(bank);
        Run run = calibrate("--out", out.toString(), "--new-version", "v2");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("9600 answers of 600 persons").contains("iteration 3");
        assertThat(Files.readString(bank)).isEqualTo(before);
        JsonNode next = json(Files.readString(out));
        assertThat(next.get("version").textValue()).isEqualTo("v2");
        assertThat(next.get("calibratedFrom").textValue()).isEqualTo("v1");
        JsonNode first = item(next, 0);
        assertThat(first.get("origin").textValue()).isEqualTo("calibrated");
        assertThat(first.get("answers").intValue()).isEqualTo(600);
        assertThat(first.get("se").get("b").doubleValue()).isBetween(0.05, 0.25);
        assertThat(first.get("family").textValue()).isEqualTo("f0");
        assertThat(first.get("seconds").get("beta").doubleValue()).isCloseTo(3.4, within(0.06));
        assertThat(next.get("covariance").get(0).get(0).doubleValue()).isCloseTo(1, within(1e-6));
        assertThat(next.get("covariance").get(0).get(1).doubleValue()).isCloseTo(0.8, within(0.15));
        assertThat(next.get("audiences")).hasSize(2);
        // What was written can be calibrated again.
        bank = out;
        assertThat(calibrate("--dry-run").code()).isZero();
    }

    @Test
    void aDryRunPrintsTheComparisonOnly() throws IOException {
        Run run = calibrate("--dry-run");
        assertThat(run.code()).as(run.err()).isZero();
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
        JsonNode report = json(run.out());
        assertThat(report.get("converged").booleanValue()).isTrue();
        assertThat(report.get("scale").textValue()).isEqualTo("population");
        assertThat(item(report, 3).get("before").get("b").doubleValue()).isEqualTo(-0.86);
        assertThat(item(report, 3).get("fit").get("outfit").doubleValue()).isBetween(0.7, 1.3);
        assertThat(report.get("flags").get("drift")).isEmpty();
        assertThat(report.get("flags").get("dif")).isEmpty();
        // Two audiences and two halves of the weeks; phones are too few persons of a group.
        assertThat(item(report, 3).get("dif").findValuesAsText("by")).containsExactly("audience", "period");
    }

    @Test
    void itemsWithTooFewOrAlikeAnswersAreLeftAsTheyAreAndSaySo() throws IOException {
        JsonNode report = json(calibrate("--dry-run").out());
        JsonNode last = item(report, ITEMS - 1);
        assertThat(last.get("state").textValue()).isEqualTo("kept");
        assertThat(last.get("reason").textValue()).isEqualTo("all answers alike");
        assertThat(last.get("now")).isEqualTo(last.get("before"));
        Run none = calibrate("--dry-run", "--answers-at-least", "1000");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("no item has enough answers");
    }

    @Test
    void aCalibratedBankKeepsItsScaleAndAnchorsKeepTheirParameters() throws IOException {
        Files.writeString(bank, bank("calibrated"));
        JsonNode linked = json(calibrate("--dry-run").out());
        assertThat(linked.get("scale").textValue()).isEqualTo("bank");
        JsonNode anchored =
                json(calibrate("--dry-run", "--anchors", "item-0,item-2,item-4,item-6", "--scale", "population")
                        .out());
        assertThat(item(anchored, 2).get("state").textValue()).isEqualTo("anchor");
        assertThat(item(anchored, 2).get("now")).isEqualTo(item(anchored, 2).get("before"));
        assertThat(anchored.get("population").get("covariance").get(1).get(1).doubleValue())
                .isEqualTo(1);
        assertThat(anchored.get("population").get("covariance").get(0).get(0).doubleValue())
                .isNotEqualTo(1);
    }

    @Test
    void aTriedOutItemIsCalibratedUnscored() throws IOException {
        JsonNode report = json(calibrate("--dry-run", "--unscored", "item-5").out());
        assertThat(item(report, 5).get("state").textValue()).isEqualTo("unscored");
        assertThat(item(report, 5).get("now").get("b").doubleValue()).isCloseTo(b(5), within(0.4));
    }

    @Test
    void theBodyForTheServiceHoldsWhatWasEstimatedAndWhatBecomesActive() throws IOException {
        Path request = folder.resolve("body.json");
        Run run = calibrate(
                "--out",
                folder.resolve("next.json").toString(),
                "--request",
                request.toString(),
                "--unscored",
                "item-5",
                "--activate",
                "item-5",
                "--anchors",
                "item-0");
        assertThat(run.code()).as(run.err()).isZero();
        JsonNode body = json(Files.readString(request));
        assertThat(body.get("items").findValuesAsText("itemId"))
                .hasSize(ITEMS - 2)
                .contains("item-5")
                .doesNotContain("item-0", "item-" + (ITEMS - 1));
        assertThat(item(body, 0).get("beta").doubleValue()).isCloseTo(3.4, within(0.06));
        assertThat(body.get("activate").toString()).isEqualTo("[\"item-5\"]");
        assertThat(body.get("note").textValue()).contains("9600", "600");
    }

    @Test
    void aBodyIsWrittenBesideANewVersionAndActivatesOnlyWhatWasCalibrated() throws IOException {
        String request = folder.resolve("body.json").toString();
        assertThat(calibrate("--dry-run", "--request", request).err()).contains("--request goes with --out");
        assertThat(calibrate("--dry-run", "--activate", "item-5").err()).contains("--activate goes with --request");
        String next = folder.resolve("next.json").toString();
        Run kept = calibrate("--out", next, "--request", request, "--activate", "item-15");
        assertThat(kept.code()).isEqualTo(2);
        assertThat(kept.err()).contains("--activate: \"item-15\" was not calibrated");
        assertThat(folder.resolve("next.json")).doesNotExist();
    }

    @Test
    void refusesToEditABankInPlace() {
        Run run = calibrate("--out", bank.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("exists: a bank is never edited in place");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void faultsOfTheAnswersNameLineAndColumn() throws IOException {
        assertThat(faultOf("person,item,category\np1,item-0,2\n"))
                .contains("line 2, column 3 (category): must be a whole number from 0 to 1, and is \"2\"");
        assertThat(faultOf("person;category;item\np1;1;item-0\n\np1;0;item-99\n"))
                .contains("line 4, column 3 (item): \"item-99\" is not in the bank");
        assertThat(faultOf("person,item,category,seconds\np1,item-0,1,soon\n"))
                .contains("line 2, column 4 (seconds): must be a number above 0, and is \"soon\"");
        assertThat(faultOf("person,item,category\np1,item-0,1\np1,item-0,0\n"))
                .contains("line 3, column 3 (category): person \"p1\" answered item \"item-0\" otherwise");
        assertThat(faultOf("person,item,category\np1,item-0\n")).contains("line 2: has 2 values where");
        assertThat(faultOf("person,item,category\np1,\"item-0,1\n"))
                .contains("line 2, column 2: a quote is not closed");
        assertThat(faultOf("person,item,score\n")).contains("line 1, column 3: \"score\" is none of");
        assertThat(faultOf("person,item\n")).contains("line 1: names no column category");
        assertThat(faultOf("")).contains("line 1: is empty");
    }

    private String faultOf(String csv) throws IOException {
        Files.writeString(answers, csv);
        Run run = calibrate("--dry-run");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        return run.err();
    }

    @Test
    void repeatedLinesCountOnceAndUnknownItemsOnDemand() throws IOException {
        String csv = Files.readString(answers);
        String again = csv.lines().skip(1).findFirst().orElseThrow();
        Files.writeString(answers, csv + again + "\n" + again.replace("item-0", "gone") + "\n");
        JsonNode report = json(calibrate("--dry-run", "--skip-unknown").out());
        assertThat(report.get("answers").intValue()).isEqualTo(9600);
        assertThat(report.get("duplicates").intValue()).isEqualTo(1);
        assertThat(report.get("unknownItems").get("gone").intValue()).isEqualTo(1);
    }

    @Test
    void partsThatShareNoPersonAreTold() throws IOException {
        String csv = Files.readString(answers);
        StringBuilder apart = new StringBuilder();
        for (String line : csv.lines().toList()) {
            String[] values = line.split(",");
            boolean isEven = line.startsWith("person") || Integer.parseInt(values[0].substring(1)) % 2 == 0;
            boolean isLow = line.startsWith("person") || Integer.parseInt(values[1].substring(5)) < ITEMS / 2;
            if (isEven == isLow) apart.append(line).append('\n');
        }
        Files.writeString(answers, apart);
        JsonNode report = json(calibrate("--dry-run").out());
        assertThat(report.get("warnings").toString())
                .contains("the items of competence 1.1 fall into 2 parts that share no person");
    }

    @Test
    void needsABankAnswersAndATarget() {
        assertThat(Run.of("calibrate").code()).isEqualTo(2);
        assertThat(calibrate().err()).contains("--out");
        assertThat(calibrate("--dry-run", "--anchors", "item-77").err()).contains("\"item-77\" is not in the bank");
        assertThat(calibrate("--dry-run", "--b-sd", "0").err()).contains("standard deviations are above 0");
    }

    @Test
    void theServicesOwnBankCanBeCalibrated() throws IOException {
        Run printed = Run.of("bank", "--export");
        assertThat(printed.code()).as(printed.err()).isZero();
        JsonNode own = json(printed.out());
        assertThat(own.get("competences")).hasSize(16);
        assertThat(own.get("version").textValue()).hasSize(64);
        Files.writeString(bank, printed.out());
        CalibrationBank read = CalibrationBank.read(bank);
        assertThat(read.items()).hasSize(own.get("items").size()).noneMatch(CalibrationBank.Entry::isCalibrated);
        Run missing = Run.of(
                "bank", "--export", "--directory", folder.resolve("nowhere").toString());
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err().lines()).hasSize(1).first().asString().contains("measurement.yaml");
    }

    @Test
    void recoverPrintsTheStudy() throws IOException {
        Run run = Run.of(
                "recover",
                "--persons",
                "200",
                "--items",
                "12",
                "--competences",
                "2",
                "--answers-each",
                "12",
                "--bound-persons",
                "500");
        assertThat(run.code()).as(run.err()).isZero();
        JsonNode study = json(run.out());
        assertThat(study.get("b").get("bound").doubleValue()).isGreaterThan(0);
        assertThat(study.get("setting").get("persons").intValue()).isEqualTo(200);
        assertThat(Run.of("recover", "--answers-each", "999").err()).contains("between one item and all of them");
    }
}
