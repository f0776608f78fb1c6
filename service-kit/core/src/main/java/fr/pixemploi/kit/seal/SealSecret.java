package fr.pixemploi.kit.seal;

import io.smallrye.config.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/** A secret of a deployment, of which keys of 256 bits are derived, one for each use (HKDF, RFC 5869). */
public final class SealSecret {
    private static final int MIN_CHARACTERS = 32;
    private static final int KEY_BYTES = 32;
    /** How the secrets of one's own machine begin, which are in the repository. */
    private static final String OF_ONES_OWN_MACHINE = "development";

    private final byte[] secret;

    /**
     * @param name of the variable that holds it, for whoever has to put it right
     * @param local whether this is one's own machine
     * @throws IllegalStateException when it is shorter than 32 characters, or that of the repository elsewhere
     */
    public SealSecret(String name, String secret, boolean local) {
        if (secret.length() < MIN_CHARACTERS)
            throw new IllegalStateException(name + " must have " + MIN_CHARACTERS + " characters at least");
        if (!local && secret.startsWith(OF_ONES_OWN_MACHINE))
            throw new IllegalStateException(
                    name + " is that of the repository, which is for pixemploi.local=true only");
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The secrets of a deployment that changed its own, newest first.
     *
     * @param name of the variable that holds the newest one
     * @param former those that sealed before it
     * @throws IllegalStateException when one of them is none, as in the constructor
     */
    public static List<SealSecret> newestFirst(
            String name, Secret<String> newest, List<Secret<String>> former, boolean local) {
        return Stream.concat(Stream.of(newest), former.stream())
                .map(secret -> new SealSecret(name, secret.get(), local))
                .toList();
    }

    /**
     * The key of one use.
     *
     * @param algorithm of the JDK that it is for
     * @param use in ASCII; another one gives another key
     */
    public SecretKey key(String algorithm, String use) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            algorithm,
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(secret)
                                    .thenExpand(use.getBytes(StandardCharsets.US_ASCII), KEY_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What seals for one use. */
    public Seal seal(String use) {
        return new Seal(key("AES", use));
    }
}
