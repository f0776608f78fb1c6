package fr.pixemploi.certification.credential.application.proof;

import fr.pixemploi.certification.credential.domain.IssuerKeys;

/** Hands out what signs with the keys of a test. */
public final class Signing {
    private Signing() {}

    public static SignDocument with(IssuerKeys keys) {
        return new SignDocument(keys);
    }
}
