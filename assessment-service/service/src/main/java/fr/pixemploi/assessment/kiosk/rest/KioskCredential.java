package fr.pixemploi.assessment.kiosk.rest;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/**
 * What a kiosk shows with a request.
 *
 * <p>The address counts: a token is worth nothing at addresses that are not its sitting's.
 */
final class KioskCredential extends BaseAuthenticationRequest {
    /** Of the two secrets that a kiosk holds. */
    enum Kind {
        /** Its own: {@code Authorization: Kiosk-Device 3ACDE-4FGHJ-…}. */
        DEVICE,
        /** That of the person's session: {@code Authorization: Kiosk …}. */
        SESSION
    }

    private final Kind kind;
    private final String secret;
    private final String method;
    private final String path;

    KioskCredential(Kind kind, String secret, String method, String path) {
        this.kind = kind;
        this.secret = secret;
        this.method = method;
        this.path = path;
    }

    Kind kind() {
        return kind;
    }

    String secret() {
        return secret;
    }

    String method() {
        return method;
    }

    String path() {
        return path;
    }
}
