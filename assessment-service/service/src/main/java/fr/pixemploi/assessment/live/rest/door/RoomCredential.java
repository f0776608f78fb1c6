package fr.pixemploi.assessment.live.rest.door;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/**
 * The token that somebody shows who entered by code: {@code Authorization: Invigilation …}.
 *
 * <p>The address counts: a token is worth nothing at addresses that are not its room's.
 */
final class RoomCredential extends BaseAuthenticationRequest {
    private final String token;
    private final String method;
    private final String path;

    RoomCredential(String token, String method, String path) {
        this.token = token;
        this.method = method;
        this.path = path;
    }

    String token() {
        return token;
    }

    String method() {
        return method;
    }

    String path() {
        return path;
    }
}
