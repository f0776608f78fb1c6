package fr.pixemploi.certification.invigilation.rest;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** The token that somebody shows who entered by code: {@code Authorization: Invigilation …}. */
final class InvigilationCredential extends BaseAuthenticationRequest {
    private final String token;

    InvigilationCredential(String token) {
        this.token = token;
    }

    String token() {
        return token;
    }
}
