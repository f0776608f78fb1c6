package fr.pixemploi.assessment.psychometrics.workbench;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import picocli.CommandLine;

/** One call of the workbench inside the test's process. */
public record Run(int code, String out, String err) {
    /** When every call of a test is made. */
    static final Instant NOW = Instant.parse("2026-03-02T09:15:00Z");

    public static Run of(String... arguments) {
        return with(Map.of(), arguments);
    }

    static Run with(Map<String, String> environment, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commandLine = Workbench.commandLine(environment::get, Clock.fixed(NOW, ZoneOffset.UTC))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        int code = commandLine.execute(arguments);
        return new Run(code, out.toString(), err.toString());
    }
}
