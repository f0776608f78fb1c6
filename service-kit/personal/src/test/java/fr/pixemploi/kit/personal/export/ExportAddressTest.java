package fr.pixemploi.kit.personal.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ExportAddressTest {
    private static final String KEY = "a key of a test, 32 characters and more";
    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
    private static final UUID EXPORT = UUID.fromString("01940000-0000-7000-8000-000000000001");

    private static ExportAddress at(String key, Instant now) {
        return new ExportAddress(key, false, Clock.fixed(now, ZoneOffset.UTC));
    }

    private record Signed(long expires, String signature) {}

    private static Signed signed() {
        String path = at(KEY, NOW).of("assessment", EXPORT);
        MatchResult parts = Pattern.compile(
                        "^/v1/export-parts/" + EXPORT + "\\?expires=(\\d+)&signature=([0-9a-f]{64})$")
                .matcher(path)
                .results()
                .findFirst()
                .orElseThrow();
        return new Signed(Long.parseLong(parts.group(1)), parts.group(2));
    }

    @Test
    void anAddressHoldsForFiveMinutes() {
        Signed signed = signed();
        assertThat(at(KEY, NOW.plus(Duration.ofMinutes(4)))
                        .holds("assessment", EXPORT, signed.expires(), signed.signature()))
                .isTrue();
        assertThat(at(KEY, NOW.plus(Duration.ofMinutes(5)))
                        .holds("assessment", EXPORT, signed.expires(), signed.signature()))
                .isFalse();
    }

    @Test
    void itOpensNoOtherServiceExportOrTimeAndNoOtherKeyMakesIt() {
        Signed signed = signed();
        ExportAddress address = at(KEY, NOW);
        assertThat(address.holds("profile", EXPORT, signed.expires(), signed.signature()))
                .isFalse();
        assertThat(address.holds("assessment", UUID.randomUUID(), signed.expires(), signed.signature()))
                .isFalse();
        assertThat(address.holds("assessment", EXPORT, signed.expires() + 60, signed.signature()))
                .isFalse();
        assertThat(at(KEY.toUpperCase(java.util.Locale.ROOT), NOW)
                        .holds("assessment", EXPORT, signed.expires(), signed.signature()))
                .isFalse();
        assertThat(address.holds("assessment", EXPORT, signed.expires(), signed.signature()))
                .isTrue();
    }

    @Test
    void theKeyOfDevelopersIsForTheirMachinesAlone() {
        assertThatThrownBy(() -> at("development key that everyone can read", NOW))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aShortKeyIsNoKey() {
        assertThatThrownBy(() -> at("short", NOW))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PIXEMPLOI_EXPORT_KEY");
    }
}
