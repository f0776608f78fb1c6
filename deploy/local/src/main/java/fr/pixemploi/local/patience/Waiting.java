package fr.pixemploi.local.patience;

/** The pause between two checks on what another process does. */
public final class Waiting {
    private Waiting() {}

    public static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while waiting", e);
        }
    }
}
