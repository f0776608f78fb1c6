package fr.pixemploi.kit.id;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/**
 * The one place where chance comes in; use cases take a {@link RandomGenerator} and tests give them a seeded one. It is unpredictable:
 * codes, tokens and seeds of sittings are drawn from it.
 */
@ApplicationScoped
class SystemRandom {
    @Produces
    @ApplicationScoped
    RandomGenerator chance() {
        return new SecureRandom();
    }
}
