package fr.pixemploi.assessment.bank.seal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;

/**
 * The keys of a sealed directory: the newest one seals, all of them open. As text they are a keyset of Tink (JSON) in Base64, which
 * comes from the environment and is never written beside what it opens.
 */
public final class SealKeys {
    private static final String KEY = "key";

    private final KeysetHandle keyset;
    private final Aead aead;

    static {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-GCM", e);
        }
    }

    private SealKeys(KeysetHandle keyset) throws GeneralSecurityException {
        this.keyset = keyset;
        this.aead = keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    /**
     * The keys in a text that {@link #text} made.
     *
     * @throws SealFault when it is no such text
     */
    public static SealKeys of(String text) {
        try {
            String json = new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8);
            return new SealKeys(TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException | RuntimeException _) {
            // Without its cause, whose message may quote what was read.
            throw new SealFault(KEY, "is no keyset of authenticated encryption (Tink, JSON, in Base64)");
        }
    }

    /** One new key. */
    public static SealKeys fresh() {
        try {
            return new SealKeys(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** These keys, and a new one that seals from now on. */
    public SealKeys renewed() {
        try {
            return new SealKeys(KeysetHandle.newBuilder(keyset)
                    .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                            .withRandomId()
                            .makePrimary())
                    .build());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key that seals, without the others. */
    public SealKeys newestOnly() {
        try {
            KeysetHandle.Entry newest = keyset.getPrimary();
            return new SealKeys(KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(newest.getKey())
                            .withFixedId(newest.getId())
                            .makePrimary())
                    .build());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All keys as one text. It is the secret itself: for the environment, never for a log. */
    public String text() {
        try {
            String json = TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get());
            return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Number of the key that seals; no secret. */
    public long newest() {
        return Integer.toUnsignedLong(keyset.getPrimary().getId());
    }

    /** Numbers of the keys that open; no secret. */
    public Set<Long> numbers() {
        Set<Long> numbers = new TreeSet<>();
        for (int i = 0; i < keyset.size(); i++) {
            KeysetHandle.Entry entry = keyset.getAt(i);
            if (entry.getStatus() == KeyStatus.ENABLED) numbers.add(Integer.toUnsignedLong(entry.getId()));
        }
        return numbers;
    }

    byte[] seal(byte[] clear, byte[] place) {
        try {
            return aead.encrypt(clear, place);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws GeneralSecurityException when it was changed, was sealed for another place, or no key fits */
    byte[] open(byte[] closed, byte[] place) throws GeneralSecurityException {
        return aead.decrypt(closed, place);
    }

    /** Numbers only. */
    @Override
    public String toString() {
        return "keys " + numbers();
    }
}
