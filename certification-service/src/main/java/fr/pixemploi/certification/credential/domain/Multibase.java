package fr.pixemploi.certification.credential.domain;

import java.math.BigInteger;
import java.util.Base64;

/** Bytes as text, with a first letter that says how (W3C Controlled Identifiers 1.0, section 2.4). */
public final class Multibase {
    private static final String BASE_58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final BigInteger FIFTY_EIGHT = BigInteger.valueOf(58);

    private Multibase() {}

    /** In the alphabet of Bitcoin, after a {@code z}. */
    public static String base58(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (BigInteger left = new BigInteger(1, bytes); left.signum() > 0; left = left.divide(FIFTY_EIGHT))
            text.append(BASE_58.charAt(left.mod(FIFTY_EIGHT).intValue()));
        for (int i = 0; i < bytes.length && bytes[i] == 0; i++) text.append('1');
        return text.append('z').reverse().toString();
    }

    /** @throws IllegalArgumentException when it is none */
    public static byte[] fromBase58(String text) {
        if (!text.startsWith("z")) throw new IllegalArgumentException("not base58: " + text);
        BigInteger value = BigInteger.ZERO;
        int zeros = 0;
        for (int i = 1; i < text.length(); i++) {
            int digit = BASE_58.indexOf(text.charAt(i));
            if (digit < 0) throw new IllegalArgumentException("not base58: " + text);
            value = value.multiply(FIFTY_EIGHT).add(BigInteger.valueOf(digit));
            if (value.signum() == 0) zeros++;
        }
        byte[] signed = value.signum() == 0 ? new byte[0] : value.toByteArray();
        int sign = signed.length > 0 && signed[0] == 0 ? 1 : 0;
        byte[] bytes = new byte[zeros + signed.length - sign];
        System.arraycopy(signed, sign, bytes, zeros, signed.length - sign);
        return bytes;
    }

    /** Base64 for addresses, without padding, after a {@code u}. */
    public static String base64(byte[] bytes) {
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
