package fr.pixemploi.local.keycloak;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The telephone that tells somebody's one-time codes. */
final class Telephone {
    private static final String SECRET = "secret-of-the-telephone";

    private Telephone() {}

    /** Credentials of somebody with a password and a telephone, as Keycloak's administration takes them. */
    static List<Map<String, Object>> besideThePassword() {
        return List.of(
                Map.of("type", "password", "value", Tokens.PASSWORD),
                Map.of(
                        "type", "otp",
                        "secretData", "{\"value\":\"" + SECRET + "\"}",
                        "credentialData",
                                "{\"subType\":\"totp\",\"digits\":6,\"counter\":0,"
                                        + "\"period\":30,\"algorithm\":\"HmacSHA1\"}"));
    }

    static String oneTimeCode() throws Exception {
        return oneTimeCode(SECRET);
    }

    /** RFC 6238 with SHA-1, 6 digits, 30 seconds. */
    static String oneTimeCode(String secret) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
        long step = System.currentTimeMillis() / 30_000;
        byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash, offset, 4).getInt() & 0x7fffffff;
        return "%06d".formatted(number % 1_000_000);
    }
}
