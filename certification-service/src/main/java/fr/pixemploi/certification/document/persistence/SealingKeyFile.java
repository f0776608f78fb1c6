package fr.pixemploi.certification.document.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * One key and its certificates in a PKCS#12 file (RFC 7292), as OpenSSL and authorities write them.
 *
 * @param chain its own certificate first
 */
record SealingKeyFile(PrivateKey key, List<X509Certificate> chain) {
    /** Bits of KeyUsage (RFC 5280, 4.2.1.3) of which a certificate that seals has one. */
    private static final int DIGITAL_SIGNATURE = 0;

    private static final int NON_REPUDIATION = 1;

    /** @throws IllegalStateException when there is no such key, or the password is another */
    static SealingKeyFile read(Path file, String password) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            char[] opens = password.toCharArray();
            store.load(in, opens);
            List<String> keys = Collections.list(store.aliases()).stream()
                    .filter(alias -> isKey(store, alias))
                    .toList();
            if (keys.size() != 1) throw new IllegalStateException(keys.size() + " keys instead of one");
            Certificate[] chain = store.getCertificateChain(keys.getFirst());
            SealingKeyFile read = new SealingKeyFile(
                    (PrivateKey) store.getKey(keys.getFirst(), opens),
                    Stream.of(chain).map(X509Certificate.class::cast).toList());
            read.check();
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException("no key that seals in " + file, e);
        } catch (GeneralSecurityException | IllegalStateException | ClassCastException e) {
            throw new IllegalStateException("no key that seals in " + file + ": " + e.getMessage(), e);
        }
    }

    private static boolean isKey(KeyStore store, String alias) {
        try {
            return store.isKeyEntry(alias);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void check() throws GeneralSecurityException {
        byte[] anything = "cachet".getBytes(StandardCharsets.US_ASCII);
        Signature signature = Signature.getInstance(algorithm());
        signature.initVerify(chain.getFirst().getPublicKey());
        signature.update(anything);
        if (!signature.verify(sign(anything)))
            throw new IllegalStateException("the first certificate is not the key's");
        boolean[] usage = chain.getFirst().getKeyUsage();
        if (usage != null && !usage[DIGITAL_SIGNATURE] && !usage[NON_REPUDIATION])
            throw new IllegalStateException("its certificate is not one that seals");
        for (int i = 0; i + 1 < chain.size(); i++)
            chain.get(i).verify(chain.get(i + 1).getPublicKey());
    }

    byte[] sign(byte[] data) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(algorithm());
        signature.initSign(key);
        signature.update(data);
        return signature.sign();
    }

    private String algorithm() {
        return switch (key.getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            default -> throw new IllegalStateException("seals are of RSA or ECDSA, not " + key.getAlgorithm());
        };
    }
}
