package fr.pixemploi.local;

/** A pause between two looks at something that another process does. */
final class Waiting {
    private Waiting() {}

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while waiting", e);
        }
    }
}
