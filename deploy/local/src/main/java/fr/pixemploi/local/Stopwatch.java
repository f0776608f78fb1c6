package fr.pixemploi.local;

import java.util.Locale;
import java.util.function.Consumer;

/** Says of each step when it was done, counted from the beginning, and how long it took. */
final class Stopwatch {
    private final long began = System.nanoTime();
    private final Consumer<String> say;

    Stopwatch(Consumer<String> say) {
        this.say = say;
    }

    void time(String what, String where, Runnable step) {
        long start = System.nanoTime();
        step.run();
        say.accept(String.format(
                Locale.ROOT, "[%5.1f s] %s is ready: %s (%.1f s)", since(began), what, where, since(start)));
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
