package fr.pixemploi.certification.certificate.rest;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A bucket of attempts for each client address, refilled evenly. An IPv6 client counts by its network of 64 bits, since it may
 * change the rest as it likes. Only the addresses seen last are remembered; each instance of the service counts by itself.
 */
@ApplicationScoped
class AddressBuckets {
    private final VerificationSettings settings;
    private final Map<String, Bucket> buckets;

    AddressBuckets(VerificationSettings settings) {
        this.settings = settings;
        int max = settings.addressesRemembered();
        this.buckets = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > max;
            }
        };
    }

    /** Takes one attempt of this address, if there is one left. */
    ConsumptionProbe attempt(String address) {
        return bucket(network(address)).tryConsumeAndReturnRemaining(1);
    }

    /** What is allowed, as the header {@code RateLimit-Policy} says it. */
    String policy() {
        return "\"verification\";q=" + settings.attempts() + ";w="
                + settings.period().toSeconds();
    }

    private Bucket bucket(String network) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    network,
                    unused -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(settings.attempts())
                                    .refillGreedy(settings.attempts(), settings.period()))
                            .build());
        }
    }

    static String network(String address) {
        try {
            InetAddress parsed = InetAddress.ofLiteral(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), 8))
                    : parsed.getHostAddress();
        } catch (IllegalArgumentException e) {
            // Such as a socket of this machine: all of its callers count as one.
            return address;
        }
    }
}
