package fr.pixemploi.kit.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SlowHashTest {
    private static final byte[] SALT = "salt".getBytes(StandardCharsets.US_ASCII);

    /** The first 32 of the 64 bytes of the test vector of RFC 7914, section 11. */
    @Test
    void isTheHashOfTheStandard() {
        assertThat(SlowHash.of("passwd", SALT, 1).hash())
                .isEqualTo("55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc");
    }

    @Test
    void fitsItsOwnSecretOnly() {
        SlowHash kept = SlowHash.of("BK4TRW2C", SALT, 1000);

        assertThat(kept.fits("BK4TRW2C")).isTrue();
        assertThat(kept.fits("BK4TRW2D")).isFalse();
        assertThat(new SlowHash(kept.salt(), 999, kept.hash()).fits("BK4TRW2C")).isFalse();
    }

    @Test
    void saysNothingInALog() {
        assertThat(SlowHash.of("BK4TRW2C", SALT, 1)).hasToString("SlowHash");
    }
}
