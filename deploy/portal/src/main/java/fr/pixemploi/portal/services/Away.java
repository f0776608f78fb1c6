package fr.pixemploi.portal.services;

/** A service that does not answer now, or is too busy to: nothing is known of what was asked. */
public final class Away extends RuntimeException {
    Away(Throwable cause) {
        super(cause);
    }
}
