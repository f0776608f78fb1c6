package fr.pixemploi.assessment.bank.inspection.process;

import fr.pixemploi.assessment.bank.inspection.FileRefused;
import fr.pixemploi.assessment.bank.inspection.Refusal;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One process that reads files, as the service sees it. It reads one at a time, and is ended when one takes too much. */
final class InspectionProcess {
    private static final System.Logger LOG = System.getLogger(InspectionProcess.class.getName());
    private static final Duration LOOK = Duration.ofMillis(50);
    private static final int SIGKILL = 9;
    private static final int SIGTERM = 15;

    private final Process process;
    private final DataOutputStream out;
    private final DataInputStream in;
    private final Deadlines deadlines;
    private volatile boolean ended;

    /**
     * How long one file may take.
     *
     * @param processor time of the processor, which the file is to blame for
     * @param wall time that passes, which a machine with too much to do may be to blame for
     */
    record Deadlines(Duration processor, Duration wall) {
        /** Nobody's file is to blame for a start; one that is given up has to begin anew. */
        static final Deadlines START = new Deadlines(Duration.ofMinutes(1), Duration.ofMinutes(2));
    }

    private InspectionProcess(Process process, Deadlines deadlines) {
        this.process = process;
        this.deadlines = deadlines;
        // The stream of a process is buffered: a second buffer would only copy.
        in = new DataInputStream(process.getInputStream());
        out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    /**
     * Starts one, and waits until it can take a file.
     *
     * @throws FileRefused as busy when there is none to be had
     */
    static InspectionProcess start(Deadlines deadlines) {
        try {
            InspectionProcess started = new InspectionProcess(ChildJvm.start(InspectionMain.class), deadlines);
            started.within(Deadlines.START, () -> {
                Frames.readReady(started.in);
                return started;
            });
            return started;
        } catch (IOException e) {
            LOG.log(Level.ERROR, "no process that reads files could be started", e);
            throw new FileRefused(Refusal.BUSY, e);
        }
    }

    /**
     * The facts of a file, as JSON.
     *
     * @throws FileRefused with its reason; the process may have been ended for it
     */
    byte[] ask(Frames.Request request) {
        return within(deadlines, () -> {
            request.write(out);
            return Frames.readAnswer(in);
        });
    }

    boolean isAlive() {
        return !ended && process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    void end() {
        ended = true;
        process.destroyForcibly();
    }

    private <T> T within(Deadlines deadlines, Callable<T> exchange) {
        FutureTask<T> task = new FutureTask<>(exchange);
        Thread.ofPlatform().daemon().name("inspection").start(task);
        Duration passed = Duration.ZERO;
        Duration before = processor();
        try {
            while (true) {
                try {
                    return task.get(LOOK.toMillis(), TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    passed = passed.plus(LOOK);
                    if (processor().minus(before).compareTo(deadlines.processor()) > 0)
                        throw ended(Refusal.TOO_LARGE, e);
                    if (passed.compareTo(deadlines.wall()) > 0) throw ended(Refusal.BUSY, e);
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof FileRefused refused) throw refused;
            throw gone(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ended(Refusal.BUSY, e);
        }
    }

    private FileRefused ended(Refusal why, Exception cause) {
        LOG.log(Level.WARNING, "a process that reads files was ended over a file: {0}", why.code());
        end();
        return new FileRefused(why, cause);
    }

    /** It ended by itself, or said what no such process says. A file that broke it is damaged; one that filled it is too large. */
    private FileRefused gone(Exception cause) {
        ended = true;
        try {
            if (!process.waitFor(1, TimeUnit.SECONDS)) return ended(Refusal.DAMAGED, cause);
            int code = process.exitValue();
            LOG.log(Level.WARNING, "a process that reads files ended over a file, with code {0}", code);
            boolean killed = code == 128 + SIGKILL || code == 128 + SIGTERM;
            Refusal why = killed ? Refusal.BUSY : Refusal.DAMAGED;
            return new FileRefused(code == ChildJvm.OUT_OF_MEMORY ? Refusal.TOO_LARGE : why, cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new FileRefused(Refusal.BUSY, e);
        }
    }

    /** What the process took of the processor until now; none where the system does not tell. */
    private Duration processor() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
