package fr.pixemploi.load;

import fr.pixemploi.load.database.SqlAlone;
import fr.pixemploi.load.database.Trace;
import fr.pixemploi.load.people.Crowd;
import fr.pixemploi.load.people.Load;
import fr.pixemploi.load.people.Sheet;
import fr.pixemploi.local.Platform;
import fr.pixemploi.local.journey.AnswerSheet;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.layout.Workspace;
import fr.pixemploi.local.patience.StartFailure;
import fr.pixemploi.local.process.ChildProcess;
import fr.pixemploi.local.service.JvmOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code deploy/load/answers}: starts PostgreSQL, Kafka, Keycloak and the assessment service on free ports, lets people sit tests
 * from start to result for some seconds, drives the statements of an answer alone, prints the figures in one line of JSON, and ends
 * all that it started.
 */
public final class Answers {
    private static final int HEAP_MEGABYTES = 512;
    private static final int MIN_SQL_SECONDS = 5;
    private static final int MAX_SQL_SECONDS = 30;

    private Answers() {}

    public static void main(String[] arguments) {
        if (List.of(arguments).contains("--help")) {
            System.out.println(Options.USAGE);
            return;
        }
        Options options;
        try {
            options = Options.read(arguments, Workspace.find().root().resolve("deploy/load/target/data"));
        } catch (IllegalArgumentException fault) {
            System.err.println(fault.getMessage());
            System.err.println(Options.USAGE);
            System.exit(2);
            return;
        }
        try {
            RunFigures figures = run(options);
            System.out.println(figures.json());
            Path json = options.json();
            if (json != null) Files.writeString(json, figures.json() + "\n");
        } catch (StartFailure failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        } catch (Exception failure) {
            failure.printStackTrace();
            System.exit(1);
        }
        System.exit(0);
    }

    private static RunFigures run(Options options) throws Exception {
        Path data = options.data().toAbsolutePath();
        try (Platform platform = Platform.plan()
                        .withoutLimits()
                        .in(data)
                        .fresh()
                        .onFreePorts()
                        .services(Set.of(Service.ASSESSMENT))
                        .jvm(JvmOptions.forLoad(HEAP_MEGABYTES))
                        .setting("pixemploi.assessment.warm-up-sittings", "40")
                        .progress(Answers::say)
                        .start();
                AnswerSheet keys = AnswerSheet.make(platform);
                Crowd crowd = new Crowd(platform, options.connections())) {
            Sheet sheet = new Sheet(keys);
            say("%d accounts have their tokens".formatted(options.connections()));
            return measured(options, platform, crowd, sheet, data);
        }
    }

    private static RunFigures measured(Options options, Platform platform, Crowd crowd, Sheet sheet, Path data)
            throws Exception {
        Load.Counted counted;
        Map<String, Double> before;
        Map<String, Double> after;
        List<ChildProcess> processes = platform.processes();
        try (Load load = new Load(platform.endpoints().of(Service.ASSESSMENT), options.campaign(), sheet, crowd)) {
            load.start();
            pause(options.warmUp());
            Load.Counted warm = load.turnOver();
            say("warm-up: %d answers, %d errors".formatted(warm.answers().count(), warm.errors()));
            Path into = options.recording();
            FlightRecording recording = into == null ? null : FlightRecording.start(pidOfService(processes), into);
            before = CpuTime.used(processes);
            load.turnOver();
            pause(options.seconds());
            counted = load.turnOver();
            after = CpuTime.used(processes);
            if (recording != null) recording.stop();
        }
        say("%d answers of %d sittings that ended, in %.1f s"
                .formatted(counted.answers().count(), counted.sittings(), counted.seconds()));
        if (counted.answers().count() == 0) throw new IllegalStateException("nobody could answer");
        Trace trace = Trace.take(platform, data, crowd, sheet, options.campaign());
        say("an answer is these statements: "
                + trace.windows().values().iterator().next().stream()
                        .map(statement -> statement.sql().replaceAll("\\s+", " "))
                        .toList());
        int seconds = Math.clamp(options.seconds() / 2, MIN_SQL_SECONDS, MAX_SQL_SECONDS);
        double alone = new SqlAlone(platform, trace, data).answersPerSecond(options.connections(), seconds);
        return RunFigures.of(counted, alone, before, after);
    }

    private static long pidOfService(List<ChildProcess> processes) {
        return processes.stream()
                .filter(process -> process.name().equals(Service.ASSESSMENT.folder()))
                .mapToLong(ChildProcess::pid)
                .findFirst()
                .orElseThrow();
    }

    /** Standard output belongs to the figures. */
    private static void say(String line) {
        System.err.println(line);
    }

    private static void pause(int seconds) throws InterruptedException {
        Thread.sleep(1000L * seconds);
    }
}
