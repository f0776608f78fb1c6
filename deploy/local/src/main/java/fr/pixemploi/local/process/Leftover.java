package fr.pixemploi.local.process;

import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.local.patience.StartFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A child that an earlier launcher left behind when it was killed. Its pid file is believed only if the process of that
 * number still has the command line we gave it.
 */
public final class Leftover {
    private Leftover() {}

    /** Ends what is left of an earlier run in this directory, if anything. */
    public static void reap(ChildProcess.Launch launch) {
        try {
            if (!Files.isRegularFile(launch.pidFile())) {
                return;
            }
            find(launch.pidFile(), launch.marker()).ifPresent(process -> end(process, launch));
            Files.deleteIfExists(launch.pidFile());
        } catch (IOException e) {
            throw new StartFailure("Cannot read " + launch.pidFile(), e);
        }
    }

    /** Ends everything that an earlier launcher left running on this data directory. */
    public static void endAll(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> pidFiles =
                    files.filter(file -> file.toString().endsWith(".pid")).toList();
            List<ProcessHandle> left = new ArrayList<>();
            for (Path pidFile : pidFiles) {
                List<String> lines = Files.readAllLines(pidFile);
                if (lines.size() > 1) {
                    find(pidFile, lines.get(1)).ifPresent(left::add);
                }
            }
            List<ProcessHandle> offspring =
                    left.stream().flatMap(ProcessHandle::descendants).toList();
            left.forEach(ProcessHandle::destroy);
            awaitOrKill(left, offspring, directory.resolve("lock"));
            for (Path pidFile : pidFiles) {
                Files.deleteIfExists(pidFile);
            }
        } catch (IOException e) {
            throw new StartFailure("Cannot read the pid files in " + directory, e);
        }
    }

    /** Whether the process of a pid file still runs, with the command line that it was started with. */
    public static boolean isRunning(Path pidFile) {
        try {
            List<String> lines = Files.isRegularFile(pidFile) ? Files.readAllLines(pidFile) : List.of();
            return lines.size() > 1 && find(pidFile, lines.get(1)).isPresent();
        } catch (IOException e) {
            throw new StartFailure("Cannot read " + pidFile, e);
        }
    }

    private static Optional<ProcessHandle> find(Path pidFile, String marker) throws IOException {
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.isEmpty() || !lines.getFirst().matches("\\d+")) {
            return Optional.empty();
        }
        long pid = Long.parseLong(lines.getFirst());
        return CommandLine.of(pid)
                .filter(command -> command.contains(marker))
                .flatMap(command -> ProcessHandle.of(pid));
    }

    private static void end(ProcessHandle process, ChildProcess.Launch launch) {
        List<ProcessHandle> offspring = process.descendants().toList();
        launch.gentleStop().accept(process);
        awaitOrKill(List.of(process), offspring, launch.log());
    }

    private static void awaitOrKill(List<ProcessHandle> processes, List<ProcessHandle> offspring, Path log) {
        // All have been asked to end before the first one is waited for.
        boolean allEnded = true;
        for (ProcessHandle process : processes)
            if (Patience.withEndOf(process, log).awaitEnd(process::isAlive).isPresent()) allEnded = false;
        if (!allEnded) {
            processes.forEach(ProcessHandle::destroyForcibly);
            offspring.forEach(ProcessHandle::destroyForcibly);
        }
    }
}
