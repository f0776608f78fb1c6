package fr.pixemploi.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A recording of another process by Java Flight Recorder, from its start to its stop: where its time goes and what it allocates, with
 * the settings {@code profile} that come with the JDK. The recorder itself costs the process some of its time.
 */
final class FlightRecording {
    private static final String NAME = "name=answers";

    /** Samples where the processor is used, and not where threads are; the JDK leaves it off while it is an experiment (JEP 509). */
    private static final String BY_PROCESSOR_TIME = "jdk.CPUTimeSample#enabled=true";

    private final long pid;
    private final Path into;

    private FlightRecording(long pid, Path into) {
        this.pid = pid;
        this.into = into;
    }

    static FlightRecording start(long pid, Path into) throws IOException, InterruptedException {
        FlightRecording recording = new FlightRecording(pid, into);
        // The frames of the framework alone are more than the usual 64.
        recording.tell("JFR.configure", "stackdepth=256");
        recording.tell("JFR.start", NAME, "settings=profile", BY_PROCESSOR_TIME, "jdk.CPUTimeSample#throttle=10ms");
        return recording;
    }

    void stop() throws IOException, InterruptedException {
        tell("JFR.stop", NAME, "filename=" + into.toAbsolutePath());
    }

    /** By the JDK's own tool, which stands beside the Java that runs here and there. */
    private void tell(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString());
        command.add(Long.toString(pid));
        command.addAll(List.of(words));
        Process jcmd = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (jcmd.waitFor() != 0) throw new IllegalStateException(String.join(" ", command) + ": " + said);
    }
}
