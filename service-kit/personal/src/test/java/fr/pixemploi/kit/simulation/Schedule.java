package fr.pixemploi.kit.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Threads of which one runs at a time, until it pauses; which one is next, and what goes wrong meanwhile, hangs on a seed alone. Its clock
 * goes on with pauses and no other time.
 */
public final class Schedule {
    /** How a process ends whom somebody killed: nothing of its code comes after it. */
    public static final class Killed extends Error {
        private static final long serialVersionUID = 1L;

        Killed() {
            super("killed", null, false, false);
        }
    }

    /** One of the threads. */
    public static final class Actor {
        private final String name;
        private final Semaphore turn = new Semaphore(0);
        private boolean ended;
        private boolean dead;
        private int frozenTurns;
        private @Nullable Throwable failure;

        private Actor(String name) {
            this.name = name;
        }

        boolean hasEnded() {
            return ended;
        }

        /** For so many turns of the others it is not its turn. */
        void freeze(int turns) {
            frozenTurns = turns;
        }
    }

    private static final long BEGIN = Instant.parse("2027-01-04T08:00:00Z").toEpochMilli();
    // What several threads see here is handed over with the turn.
    private static final long FACTOR = 1_000_003;

    private final Random random;
    private final List<Actor> actors = new ArrayList<>();
    private final Semaphore back = new Semaphore(0);
    private @Nullable Actor running;
    private long millis = BEGIN;
    private long trace;

    Schedule(long seed) {
        random = new Random(seed);
    }

    Actor start(String name, Runnable body) {
        Actor actor = new Actor(name);
        actors.add(actor);
        Thread.ofPlatform().daemon().name(name).start(() -> {
            actor.turn.acquireUninterruptibly();
            try {
                if (!actor.dead) body.run();
            } catch (Killed end) {
                // As it was meant.
            } catch (Throwable failure) {
                // Transactions wrap what ends them.
                if (!actor.dead) actor.failure = failure;
            } finally {
                actor.ended = true;
                back.release();
            }
        });
        return actor;
    }

    /** Lets others come first. Whoever is no actor, such as what looks at the end, goes on at once. */
    public void pause(String at) {
        Actor here = running;
        if (here == null) return;
        if (here.dead) throw new Killed();
        note(here.name);
        note(at);
        millis += 1 + random.nextInt(4);
        back.release();
        here.turn.acquireUninterruptibly();
        if (here.dead) throw new Killed();
    }

    /** One turn of one of them, as chance has it. */
    void turn() {
        List<Actor> ready =
                actors.stream().filter(actor -> actor.frozenTurns == 0).toList();
        for (Actor actor : actors) if (actor.frozenTurns > 0) actor.frozenTurns--;
        if (!ready.isEmpty()) giveTurn(ready.get(random.nextInt(ready.size())));
    }

    /** A turn of each. */
    void round() {
        List.copyOf(actors).forEach(this::giveTurn);
    }

    private void giveTurn(Actor actor) {
        running = actor;
        actor.turn.release();
        back.acquireUninterruptibly();
        running = null;
        if (!actor.ended) return;
        actors.remove(actor);
        if (actor.failure != null) throw new AssertionError(actor.name + " ended by itself", actor.failure);
    }

    void kill(Actor actor) {
        actor.dead = true;
        while (!actor.ended) giveTurn(actor);
    }

    void killAll() {
        List.copyOf(actors).forEach(this::kill);
    }

    /** Whether something happens that does in so many of a thousand cases. */
    public boolean happens(int ofAThousand) {
        return ofAThousand > 0 && random.nextInt(1_000) < ofAThousand;
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    Random random() {
        return random;
    }

    public long millis() {
        return millis;
    }

    void later(long millisLater) {
        millis += millisLater;
    }

    /** Of all that happened so far: the same for the same seed and the same code. */
    long trace() {
        return trace;
    }

    private void note(String what) {
        trace = FACTOR * trace + Objects.hashCode(what);
    }
}
