package fr.pixemploi.certification.credential.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * Which credentials of a list were revoked (W3C Bitstring Status List 1.0).
 *
 * @param number of the list
 * @param revoked their bits
 * @param from since when it may be believed
 */
public record StatusList(int number, BitSet revoked, Instant from) {
    /** Bits of a list: with fewer than these, one holder could be told from another (section 6.1). */
    public static final int LENGTH = 131_072;

    /** What a verifier may still believe when this service is away. */
    private static final Duration HOLDS = Duration.ofDays(1);

    /** The credential that says so, unsigned. */
    public Map<String, Object> document(Issuer issuer) {
        String address = issuer.statusListAddress(number);
        return Map.of(
                "@context", List.of(OpenBadge.CREDENTIALS),
                "id", address,
                "type", List.of("VerifiableCredential", "BitstringStatusListCredential"),
                "issuer", issuer.did(),
                "validFrom", from.toString(),
                "validUntil", from.plus(HOLDS).toString(),
                "credentialSubject",
                        Map.of(
                                "id",
                                address + "#list",
                                "type",
                                "BitstringStatusList",
                                "statusPurpose",
                                OpenBadge.REVOCATION,
                                "encodedList",
                                Multibase.base64(zipped(bytes()))));
    }

    /** The first index is the leftmost bit of the first byte. */
    private byte[] bytes() {
        byte[] bytes = new byte[LENGTH / Byte.SIZE];
        revoked.stream().forEach(index -> bytes[index / Byte.SIZE] |= (byte) (0x80 >>> index % Byte.SIZE));
        return bytes;
    }

    private static byte[] zipped(byte[] bytes) {
        var zipped = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(zipped)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }
}
