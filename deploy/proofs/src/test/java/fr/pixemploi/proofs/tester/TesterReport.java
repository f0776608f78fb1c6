package fr.pixemploi.proofs.tester;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the independent tester of contracts says of its calls, read from its log: it tells more there than in any file of its. */
public record TesterReport(int calls, List<Finding> findings) {
    private static final String BETWEEN_CALLS = "--------------------";
    private static final Pattern OPERATION = Pattern.compile("(?m)^API: (\\S+ \\S+) -> (\\w+)");
    private static final Pattern STATUS = Pattern.compile("(?m)^ *Response at .*\\R *(\\d{3})\\b");
    private static final Pattern CODE = Pattern.compile("\"code\": \"([a-z-]+)\"");
    private static final Pattern FAULT = Pattern.compile("\"pointer\": \"([^\"]*)\",\\s*\"detail\": \"([^\"]*)\"");
    private static final Pattern SCENARIO = Pattern.compile("(?m)Scenario: (.*) has FAILED$");
    private static final Pattern FORM =
            Pattern.compile("Specification expected (\\S+/\\S+ but response contained [^\\s/]+/[^\\s;]+)");
    private static final Pattern RULE = Pattern.compile("(?m)^ *(R\\d{4}): ");
    private static final Pattern VERDICT = Pattern.compile("(?m)^.*Scenario: .* has (SUCCEEDED|FAILED)$");
    private static final Pattern FAILURES = Pattern.compile("(?m)^Tests run: \\d+, Successes: \\d+, Failures: (\\d+)");
    private static final Pattern PROMISED = Pattern.compile("(?m)^API: \\S+ \\S+ -> (\\w+)");
    private static final Pattern ERROR = Pattern.compile("(?m)^ *(?:Error: |>> REQUEST\\s+)(.*)$");

    /** In the place of a status. */
    public static final int UNSENT = -1;

    private static final String OTHER_STATUS = "R0002";

    /**
     * A call whose answer was not the one that the tester expected.
     *
     * @param promised the status that it expected: one, or a family such as 4xx
     * @param answered what came; 0 for no answer, {@link #UNSENT} when the tester could not make the call
     * @param code of the problem that came, or nothing
     * @param faults of the problem: pointer, blank, words
     * @param ofStatus whether nothing but the status is other than expected
     * @param form expected type of the content and the one that came, when they differ
     * @param scenario what was sent, in the tester's words
     */
    public record Finding(
            String operation,
            String promised,
            int answered,
            String code,
            List<String> faults,
            boolean ofStatus,
            String form,
            String scenario) {
        /** Without values, which are invented anew in each run. */
        public String summary() {
            return "%s -> %s answered %d %s %s, %s"
                    .formatted(
                            operation, promised, answered, code, faults, scenario.replaceFirst("^.* with ", "with "));
        }
    }

    public static TesterReport read(Path said) {
        try {
            String text = readText(said);
            List<Finding> findings = new ArrayList<>();
            int calls = 0;
            for (String call : text.split(BETWEEN_CALLS)) {
                boolean sent = call.contains("Request to ");
                if (sent) calls++;
                // The verdict about a call is followed by those about calls that could not be made.
                List<MatchResult> verdicts = VERDICT.matcher(call).results().toList();
                for (int i = 0; i < verdicts.size(); i++) {
                    if (!verdicts.get(i).group(1).equals("FAILED")) continue;
                    int end = i + 1 < verdicts.size() ? verdicts.get(i + 1).start() : call.length();
                    findings.add(
                            i == 0 && sent
                                    ? finding(call)
                                    : unmade(call.substring(verdicts.get(i).start(), end)));
                }
            }
            int failures = first(FAILURES, text).map(Integer::parseInt).orElse(-1);
            if (failures != findings.size())
                throw new IllegalStateException("the tester tells of " + failures + " failures, and " + findings.size()
                        + " were read: " + said);
            return new TesterReport(calls, findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What services answer may hold bytes of files. */
    private static String readText(Path said) throws IOException {
        return new String(Files.readAllBytes(said), StandardCharsets.UTF_8);
    }

    /** Such as a body that no bounds allow, which is a fault of the document. */
    private static Finding unmade(String scenario) {
        return new Finding(
                first(OPERATION, scenario).orElse("no operation"),
                first(PROMISED, scenario).orElse(""),
                UNSENT,
                "",
                List.of(),
                true,
                "",
                first(ERROR, scenario).orElse("not made"));
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
