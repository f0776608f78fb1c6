package fr.pixemploi.portal.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A part tells apart why nothing came. */
class PartTest {
    @Test
    void anAccountThatTheServiceHasNotHeardOfIsNotLinked() {
        Part<String> part = refused(409, "account-not-linked");
        assertThat(part.isNotLinked()).isTrue();
        assertThat(part.isThere()).isFalse();
        assertThat(part.isAway()).isFalse();
    }

    @Test
    void anotherRefusalIsNotThat() {
        assertThat(refused(409, "restricted").isNotLinked()).isFalse();
        assertThat(refused(404, "not-found").isNotLinked()).isFalse();
    }

    @Test
    void neitherIsAServiceThatIsAway() {
        Part<String> part = new Part<>(CompletableFuture.failedFuture(Calls.failure(503, null)));
        assertThat(part.isAway()).isTrue();
        assertThat(part.isNotLinked()).isFalse();
    }

    private static Part<String> refused(int status, String code) {
        return new Part<>(CompletableFuture.failedFuture(Calls.failure(status, "{\"code\": \"" + code + "\"}")));
    }
}
