package fr.pixemploi.kit.security;

import jakarta.enterprise.context.ApplicationScoped;

/** What tests see of {@link KnownTokens}. The registry of metrics may be that of an earlier service of this JVM. */
@ApplicationScoped
public class TokenHits {
    private final KnownTokens known;

    TokenHits(KnownTokens known) {
        this.known = known;
    }

    public long now() {
        return known.hits();
    }
}
