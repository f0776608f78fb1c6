package fr.pixemploi.certification.certificate.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AddressBucketsTest {
    private record Settings(int attempts, Duration period, int addressesRemembered) implements VerificationSettings {}

    private static AddressBuckets buckets(int attempts, int remembered) {
        return new AddressBuckets(new Settings(attempts, Duration.ofHours(1), remembered));
    }

    @Test
    void anAddressHasItsAttemptsAndNoMore() {
        AddressBuckets buckets = buckets(3, 10);
        for (int left = 2; left >= 0; left--) {
            assertThat(buckets.attempt("192.0.2.1").getRemainingTokens()).isEqualTo(left);
        }
        assertThat(buckets.attempt("192.0.2.1").isConsumed()).isFalse();
        assertThat(buckets.attempt("192.0.2.2").isConsumed()).isTrue();
    }

    @Test
    void oneNetworkOfIpv6CountsAsOneClient() {
        AddressBuckets buckets = buckets(1, 10);
        assertThat(buckets.attempt("2001:db8:1:2::1").isConsumed()).isTrue();
        assertThat(buckets.attempt("2001:db8:1:2:ffff::9").isConsumed()).isFalse();
        assertThat(buckets.attempt("2001:db8:1:3::1").isConsumed()).isTrue();
    }

    @Test
    void onlyTheAddressesSeenLastAreRemembered() {
        AddressBuckets buckets = buckets(1, 2);
        assertThat(buckets.attempt("192.0.2.1").isConsumed()).isTrue();
        assertThat(buckets.attempt("192.0.2.2").isConsumed()).isTrue();
        assertThat(buckets.attempt("192.0.2.1").isConsumed()).isFalse();
        assertThat(buckets.attempt("192.0.2.3").isConsumed()).isTrue();
        assertThat(buckets.attempt("192.0.2.1").isConsumed())
                .as("used last, kept")
                .isFalse();
        assertThat(buckets.attempt("192.0.2.2").isConsumed()).as("forgotten").isTrue();
    }

    @Test
    void whatIsNoAddressIsOneClient() {
        assertThat(AddressBuckets.network("unknown")).isEqualTo("unknown");
        assertThat(AddressBuckets.network("192.0.2.1")).isEqualTo("192.0.2.1");
    }
}
