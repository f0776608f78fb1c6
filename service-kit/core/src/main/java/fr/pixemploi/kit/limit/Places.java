package fr.pixemploi.kit.limit;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** So many calls at once, and so many that wait for a place; first come, first served. */
final class Places {
    /** What somebody who comes finds. */
    enum Answer {
        /** A place, to be given back by {@link #leave}. */
        ENTER,
        /** One later: {@code enter} is called then. */
        WAIT,
        FULL
    }

    private final int places;
    private final int longestQueue;
    private final Deque<Runnable> queue = new ArrayDeque<>();
    private int taken;

    Places(int places, int longestQueue) {
        this.places = places;
        this.longestQueue = longestQueue;
    }

    /** @param enter called by whoever leaves, after the answer was to wait; then its caller has the place and gives it back */
    synchronized Answer ask(Runnable enter) {
        if (taken < places) {
            taken++;
            return Answer.ENTER;
        }
        if (queue.size() >= longestQueue) return Answer.FULL;
        queue.add(enter);
        return Answer.WAIT;
    }

    /** Gives a place back, to the one who waits longest. */
    void leave() {
        Runnable next = next();
        if (next != null) next.run();
    }

    private synchronized @Nullable Runnable next() {
        Runnable next = queue.poll();
        if (next == null) taken--;
        return next;
    }

    /** Waits no longer; somebody who was called meanwhile has a place all the same. */
    synchronized void giveUp(Runnable enter) {
        queue.remove(enter);
    }

    synchronized int taken() {
        return taken;
    }

    synchronized int waiting() {
        return queue.size();
    }
}
