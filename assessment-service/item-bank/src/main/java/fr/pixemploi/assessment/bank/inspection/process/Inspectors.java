package fr.pixemploi.assessment.bank.inspection.process;

import fr.pixemploi.assessment.bank.inspection.FileRefused;
import fr.pixemploi.assessment.bank.inspection.Inspection;
import fr.pixemploi.assessment.bank.inspection.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;

/**
 * Reads files of strangers in a few processes apart, as {@link Inspection} does. The first file starts one, which is kept for the next;
 * one that was ended over a file is replaced at once. Nobody waits for a seat: who finds none is told so.
 */
public final class Inspectors implements AutoCloseable {
    private static final int SEATS = 2;

    /** What one file may take of the processor: honest ones take a tenth of a second. */
    private static final Duration PROCESSOR = Duration.ofSeconds(10);

    private final Semaphore seats = new Semaphore(SEATS);
    private final ConcurrentLinkedDeque<InspectionProcess> free = new ConcurrentLinkedDeque<>();
    private final InspectionProcess.Deadlines deadlines;
    private volatile boolean closed;

    /** @param patience with a file that a machine with too much to do does not get to read */
    public Inspectors(Duration patience) {
        this(new InspectionProcess.Deadlines(PROCESSOR, patience));
    }

    Inspectors(InspectionProcess.Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /**
     * What is in the file, as JSON.
     *
     * @param formats those taken here, as {@code upload.formats} names them
     * @throws FileRefused with a code, and a sentence for the person; {@link Refusal#BUSY} when all seats are taken
     */
    public String inspect(String name, byte[] content, Set<String> formats) {
        Inspection.refuseAtSight(name, content.length, formats);
        if (closed || !seats.tryAcquire()) throw new FileRefused(Refusal.BUSY);
        boolean replaced = false;
        try {
            InspectionProcess process = seated();
            try {
                byte[] facts = process.ask(new Frames.Request(name, formats, content));
                return new String(facts, StandardCharsets.UTF_8);
            } finally {
                if (process.isAlive()) leave(process);
                else replaced = replace();
            }
        } finally {
            if (!replaced) seats.release();
        }
    }

    private InspectionProcess seated() {
        for (InspectionProcess process = free.pollFirst(); process != null; process = free.pollFirst())
            if (process.isAlive()) return process;
        return InspectionProcess.start(deadlines);
    }

    /** The seat is kept until the new process is there, so that there are never more of them than seats. */
    private boolean replace() {
        Thread.ofPlatform().daemon().name("inspection start").start(() -> {
            try {
                leave(InspectionProcess.start(deadlines));
            } catch (FileRefused busy) {
                // It is logged, and tried again with the next file.
                return;
            } finally {
                seats.release();
            }
        });
        return true;
    }

    private void leave(InspectionProcess process) {
        free.addFirst(process);
        if (closed) close();
    }

    /** Process ids of those that wait for a file. */
    List<Long> free() {
        return free.stream().map(InspectionProcess::pid).toList();
    }

    /** How many nobody sits on. */
    int seats() {
        return seats.availablePermits();
    }

    /** Ends the processes that are free; one that reads a file just now ends with it. */
    @Override
    public void close() {
        closed = true;
        for (InspectionProcess process = free.pollFirst(); process != null; process = free.pollFirst()) process.end();
    }
}
