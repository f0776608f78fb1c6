package fr.pixemploi.kit.limit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.kit.limit.LimitSettings.Limit;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BucketsTest {
    private record Some(int quantity, Duration period) implements Limit {}

    private final Buckets buckets = new Buckets(new Some(3, Duration.ofHours(1)));

    @Test
    void aCallerHasItsCallsAndNoMore() {
        for (int left = 2; left >= 0; left--)
            assertThat(buckets.take("few", "lea").left()).startsWith("\"few\";r=" + left);
        Taken refused = buckets.take("few", "lea");
        assertThat(refused.isRefused()).isTrue();
        assertThat(refused.retryAfter()).isBetween(1L, 1200L);
        assertThat(refused.policy()).isEqualTo("\"few\";q=3;w=3600");
        assertThat(buckets.take("few", "karim").isRefused()).isFalse();
    }

    @Test
    void oneNetworkOfIpv6CountsAsOneClient() {
        assertThat(Addresses.network("2001:db8:1:2::1")).isEqualTo(Addresses.network("2001:db8:1:2:ffff::9"));
        assertThat(Addresses.network("2001:db8:1:2::1")).isNotEqualTo(Addresses.network("2001:db8:1:3::1"));
        assertThat(Addresses.network("192.0.2.1")).isEqualTo("192.0.2.1");
    }

    @Test
    void whatIsNoAddressIsOneClient() {
        assertThat(Addresses.network("unknown")).isEqualTo("unknown");
    }
}
