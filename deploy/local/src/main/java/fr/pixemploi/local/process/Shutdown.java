package fr.pixemploi.local.process;

import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.local.patience.StartFailure;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/**
 * The one shutdown hook of the launcher. Java runs hooks all at once; here whole platforms end first, in their own order,
 * then the children left, last started first. A child that would start after the hook began is refused: it would outlive us.
 */
public final class Shutdown {
    private static final Deque<ChildProcess> CHILDREN = new ArrayDeque<>();
    private static final Deque<Runnable> PLATFORMS = new ArrayDeque<>();
    private static boolean hooked;
    private static volatile boolean underWay;

    private Shutdown() {}

    @FunctionalInterface
    interface Start {
        ChildProcess start() throws IOException;
    }

    static ChildProcess startUnlessShuttingDown(Start start) throws IOException {
        synchronized (CHILDREN) {
            if (underWay) {
                throw new StartFailure("The launcher is stopping");
            }
            hook();
            ChildProcess child = start.start();
            CHILDREN.push(child);
            return child;
        }
    }

    public static void forget(ChildProcess child) {
        synchronized (CHILDREN) {
            CHILDREN.remove(child);
        }
    }

    /** Runs before the children are ended one by one. */
    public static void beforeChildren(Runnable platformEnd) {
        synchronized (CHILDREN) {
            hook();
            PLATFORMS.push(platformEnd);
        }
    }

    public static void forget(Runnable platformEnd) {
        synchronized (CHILDREN) {
            PLATFORMS.remove(platformEnd);
        }
    }

    public static boolean isUnderWay() {
        return underWay;
    }

    private static void hook() {
        if (!hooked) {
            hooked = true;
            Runtime.getRuntime().addShutdownHook(new Thread(Shutdown::endAll, "platform-shutdown"));
        }
    }

    private static void endAll() {
        Deque<Runnable> platforms;
        synchronized (CHILDREN) {
            underWay = true;
            platforms = new ArrayDeque<>(PLATFORMS);
        }
        platforms.forEach(Shutdown::quietly);
        Deque<ChildProcess> left;
        synchronized (CHILDREN) {
            left = new ArrayDeque<>(CHILDREN);
        }
        left.forEach(child -> quietly(() -> end(child)));
    }

    /** In a test the class loader of these classes may be closed by now; the JDK's own kill is all that is left then. */
    private static void end(ChildProcess child) {
        ProcessHandle process = child.handle();
        try {
            child.askToEnd();
            process.onExit().get(Patience.FAR_SECONDS, TimeUnit.SECONDS);
        } catch (Exception | LinkageError stillRunning) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static void quietly(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | LinkageError e) {
            System.err.println("While stopping: " + e.getMessage());
        }
    }
}
