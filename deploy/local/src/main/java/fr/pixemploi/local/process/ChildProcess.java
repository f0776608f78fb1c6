package fr.pixemploi.local.process;

import fr.pixemploi.local.layout.Folders;
import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.local.patience.StartFailure;
import fr.pixemploi.local.patience.Waiting;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * One process of the platform: its log, its pid file, an orderly stop before a kill, and one clear line when it dies early.
 *
 * <p>Children live in a session of their own, so that a Ctrl-C at the terminal reaches the launcher only, which then stops
 * them in order.
 */
public final class ChildProcess implements AutoCloseable {
    /** Exit codes above this one say which signal ended a process. */
    private static final int SIGNALLED = 128;

    private final Launch launch;
    private final Process process;
    private volatile boolean stopWanted;

    /**
     * How to start a child.
     *
     * @param runDirectory where its log and its pid file go
     * @param marker a word of its command line that no other process has: tells a leftover from a stranger with its pid
     * @param gentleStop asks the process to end
     */
    public record Launch(
            String name,
            List<String> command,
            Map<String, String> environment,
            Path runDirectory,
            String marker,
            Consumer<ProcessHandle> gentleStop) {

        Path log() {
            return runDirectory.resolve(name + ".log");
        }

        Path pidFile() {
            return runDirectory.resolve(name + ".pid");
        }
    }

    private ChildProcess(Launch launch, Process process) {
        this.launch = launch;
        this.process = process;
    }

    public static ChildProcess start(Launch launch) {
        Folders.make(launch.runDirectory());
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            command.add("/usr/bin/setsid");
        }
        command.addAll(launch.command());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(launch.log().toFile()));
        // Settings of the person's shell must not leak into the platform.
        builder.environment().keySet().removeIf(ChildProcess::isForeignSetting);
        builder.environment().putAll(launch.environment());
        try {
            ChildProcess child = Shutdown.startUnlessShuttingDown(() -> new ChildProcess(launch, builder.start()));
            Files.writeString(launch.pidFile(), child.pid() + "\n" + launch.marker() + "\n");
            return child;
        } catch (IOException e) {
            throw new StartFailure(launch.name() + " cannot be started: " + e.getMessage(), e);
        }
    }

    private static boolean isForeignSetting(String name) {
        return name.startsWith("QUARKUS_")
                || name.startsWith("KC_")
                || name.startsWith("KAFKA_")
                || name.startsWith("PG")
                || name.equals("JAVA_TOOL_OPTIONS")
                || name.equals("JDK_JAVA_OPTIONS");
    }

    public long pid() {
        return process.pid();
    }

    public boolean alive() {
        return process.isAlive();
    }

    public String name() {
        return launch.name();
    }

    public Path log() {
        return launch.log();
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** Waits until the child says it is ready; one clear line when it dies or makes no progress any more. */
    public void awaitReady(BooleanSupplier ready) {
        awaitReady(ready, Patience.withWorkOf(handle(), launch.log()));
    }

    public void awaitReady(BooleanSupplier ready, Patience patience) {
        long began = System.nanoTime();
        while (!ready.getAsBoolean()) {
            if (!process.isAlive()) {
                throw new StartFailure(deathLine(), launch.log());
            }
            Optional<String> why = patience.ranOut();
            if (why.isPresent()) {
                kill();
                throw new StartFailure(launch.name() + " does not become ready: " + why.get(), launch.log());
            }
            // Less and less often: each check gives the child work, which must not be mistaken for progress.
            long waited = (System.nanoTime() - began) / 1_000_000;
            Waiting.pause(Math.clamp(waited / 20, 40, 1_000));
        }
    }

    /** Waits for a child that ends by itself; refuses any other exit code than 0. */
    public void awaitSuccess() {
        Optional<String> why = Patience.withWorkOf(handle(), launch.log()).awaitEnd(process::isAlive);
        if (why.isPresent()) {
            kill();
            throw new StartFailure(launch.name() + " did not end: " + why.get(), launch.log());
        }
        if (process.exitValue() != 0) {
            throw new StartFailure(deathLine(), launch.log());
        }
        forget();
    }

    /** Tells the listener in one line if the child ends though nobody stopped it. */
    public void whenItDies(Consumer<String> listener) {
        var unused = process.onExit().thenAccept(ended -> {
            if (!stopWanted && !Shutdown.isUnderWay()) {
                listener.accept(new StartFailure(deathLine(), launch.log()).getMessage());
            }
        });
    }

    private String deathLine() {
        int code = process.exitValue();
        return code > SIGNALLED
                ? launch.name() + " was ended by signal " + (code - SIGNALLED)
                : launch.name() + " ended with exit code " + code + LogTail.lastLine(launch.log());
    }

    /** Orderly end; killed when it makes no progress any more. */
    public void stop() {
        stopWanted = true;
        if (process.isAlive()) {
            askToEnd();
            Patience.withEndOf(handle(), launch.log()).awaitEnd(process::isAlive);
        }
        kill();
    }

    void askToEnd() {
        launch.gentleStop().accept(process.toHandle());
    }

    /** SIGKILL, which no process can prepare for. */
    public void kill() {
        stopWanted = true;
        process.destroyForcibly();
        Patience.withEndOf(handle(), launch.log()).awaitEnd(process::isAlive);
        forget();
    }

    /** Sends a signal, such as STOP, to the child and all its children. */
    public void signal(String name) {
        List<String> command = new ArrayList<>(List.of("kill", "-" + name, Long.toString(pid())));
        handle().descendants().forEach(descendant -> command.add(Long.toString(descendant.pid())));
        try {
            // One of its children may have ended meanwhile: the others got it all the same.
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void forget() {
        Shutdown.forget(this);
        try {
            Files.deleteIfExists(launch.pidFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stop();
    }
}
