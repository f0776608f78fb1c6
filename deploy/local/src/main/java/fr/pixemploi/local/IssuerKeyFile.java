package fr.pixemploi.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** A key that signs credentials as long as this launcher runs, in the form of {@code openssl genpkey -algorithm ed25519 -aes256}. */
final class IssuerKeyFile {
    private static final String CIPHER = "PBEWithHmacSHA256AndAES_256";

    private IssuerKeyFile() {}

    static Path make(String password) {
        try {
            KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(
                    Cipher.ENCRYPT_MODE,
                    SecretKeyFactory.getInstance(CIPHER).generateSecret(new PBEKeySpec(password.toCharArray())));
            // The standard's name of the algorithm says neither digest nor cipher; the JDK writes that one only.
            AlgorithmParameters parameters = AlgorithmParameters.getInstance("PBES2");
            parameters.init(cipher.getParameters().getEncoded());
            byte[] sealed = new EncryptedPrivateKeyInfo(
                            parameters, cipher.doFinal(keys.getPrivate().getEncoded()))
                    .getEncoded();
            Path file = Files.createTempFile("issuer-key", ".pem");
            file.toFile().deleteOnExit();
            return Files.writeString(
                    file,
                    block("ENCRYPTED PRIVATE KEY", sealed)
                            + block("PUBLIC KEY", keys.getPublic().getEncoded()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String block(String label, byte[] content) {
        return "-----BEGIN " + label + "-----\n"
                + Base64.getMimeEncoder().encodeToString(content)
                + "\n-----END " + label + "-----\n";
    }
}
