package fr.pixemploi.local.journey;

/** A step that did not go as promised; the message says which call, what came back and what was expected. */
public final class JourneyFailure extends RuntimeException {
    public JourneyFailure(String message) {
        super(message);
    }

    public JourneyFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
