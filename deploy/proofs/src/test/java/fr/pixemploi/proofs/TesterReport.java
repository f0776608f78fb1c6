package fr.pixemploi.proofs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the independent tester of contracts says of its calls, read from its log: it tells more there than in any file of its. */
record TesterReport(int calls, List<Finding> findings) {
    private static final String BETWEEN_CALLS = "--------------------";
    private static final Pattern OPERATION = Pattern.compile("(?m)^API: (\\S+ \\S+) -> (\\w+)");
    private static final Pattern STATUS = Pattern.compile("(?m)^ *Response at .*\\R *(\\d{3})\\b");
    private static final Pattern CODE = Pattern.compile("\"code\": \"([a-z-]+)\"");
    private static final Pattern FAULT = Pattern.compile("\"pointer\": \"([^\"]*)\",\\s*\"detail\": \"([^\"]*)\"");
    private static final Pattern SCENARIO = Pattern.compile("(?m)Scenario: (.*) has FAILED$");
    private static final Pattern FORM =
            Pattern.compile("Specification expected (\\S+/\\S+ but response contained [^\\s/]+/[^\\s;]+)");
    private static final Pattern RULE = Pattern.compile("(?m)^ *(R\\d{4}): ");
    private static final String OTHER_STATUS = "R0002";

    /**
     * A call whose answer was not the one that the tester expected.
     *
     * @param promised the status that it expected: one, or a family such as 4xx
     * @param answered what came; 0 for no answer
     * @param code of the problem that came, or nothing
     * @param faults of the problem: pointer, blank, words
     * @param ofStatus whether nothing but the status is other than expected
     * @param form expected type of the content and the one that came, when they differ
     * @param scenario what was sent, in the tester's words
     */
    record Finding(
            String operation,
            String promised,
            int answered,
            String code,
            List<String> faults,
            boolean ofStatus,
            String form,
            String scenario) {
        /** Without values, which are invented anew in each run. */
        String summary() {
            return "%s -> %s answered %d %s %s, %s"
                    .formatted(
                            operation, promised, answered, code, faults, scenario.replaceFirst("^.* with ", "with "));
        }
    }

    static TesterReport read(Path said) {
        try {
            List<Finding> findings = new ArrayList<>();
            int calls = 0;
            for (String call : readText(said).split(BETWEEN_CALLS)) {
                if (!call.contains("Request to ")) continue;
                calls++;
                if (call.contains(" has FAILED")) findings.add(finding(call));
            }
            return new TesterReport(calls, findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What services answer may hold bytes of files. */
    private static String readText(Path said) throws IOException {
        return new String(Files.readAllBytes(said), StandardCharsets.UTF_8);
    }

    private static Finding finding(String call) {
        Matcher operation = OPERATION.matcher(call);
        if (!operation.find()) throw new IllegalStateException("no operation in: " + call);
        // What is sent may have fields of the same names.
        String answer = call.substring(Math.max(0, call.indexOf("  Response at ")));
        List<String> faults = FAULT.matcher(answer)
                .results()
                .map(fault -> fault.group(1) + " " + fault.group(2))
                .toList();
        return new Finding(
                operation.group(1),
                operation.group(2),
                first(STATUS, call).map(Integer::parseInt).orElse(0),
                first(CODE, answer).orElse(""),
                faults,
                RULE.matcher(call).results().allMatch(rule -> rule.group(1).equals(OTHER_STATUS)),
                first(FORM, call)
                        .map(form -> form.replace(" but response contained ", " "))
                        .orElse(""),
                first(SCENARIO, call).orElse(""));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
