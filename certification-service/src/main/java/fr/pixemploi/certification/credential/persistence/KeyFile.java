package fr.pixemploi.certification.credential.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** A pair of keys of Ed25519 in a PEM file (RFC 7468), as OpenSSL writes them: the private one encrypted, the public one in clear. */
final class KeyFile {
    static final String ALGORITHM = "Ed25519";

    private KeyFile() {}

    /** @throws IllegalStateException when there is none, the password is another, or the two do not belong together */
    static KeyPair read(Path file, String password) {
        try {
            String pem = Files.readString(file);
            PrivateKey secret = opened(block(pem, "ENCRYPTED PRIVATE KEY"), password);
            PublicKey open = publicKey(block(pem, "PUBLIC KEY"));
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(open);
            if (!signature.verify(sign(secret, new byte[0])))
                throw new IllegalStateException("not the public key of the private one");
            return new KeyPair(open, secret);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | IllegalArgumentException | IllegalStateException e) {
            throw new IllegalStateException("no key of the issuer in " + file + ": " + e.getMessage(), e);
        }
    }

    static byte[] sign(PrivateKey key, byte[] data) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(ALGORITHM);
        signature.initSign(key);
        signature.update(data);
        return signature.sign();
    }

    /** @param encoded as it stands in a block of PEM, out of Base64 */
    static PublicKey publicKey(byte[] encoded) throws GeneralSecurityException {
        return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
    }

    private static PrivateKey opened(byte[] sealed, String password) throws IOException, GeneralSecurityException {
        EncryptedPrivateKeyInfo info = new EncryptedPrivateKeyInfo(sealed);
        // The name of PBES2 alone says neither digest nor cipher; its parameters do.
        String cipherName = info.getAlgParameters().toString();
        Cipher cipher = Cipher.getInstance(cipherName);
        cipher.init(
                Cipher.DECRYPT_MODE,
                SecretKeyFactory.getInstance(cipherName).generateSecret(new PBEKeySpec(password.toCharArray())),
                info.getAlgParameters());
        return KeyFactory.getInstance(ALGORITHM).generatePrivate(info.getKeySpec(cipher));
    }

    private static byte[] block(String pem, String label) {
        Matcher block = Pattern.compile("-----BEGIN " + label + "-----([^-]+)-----END " + label + "-----")
                .matcher(pem);
        if (!block.find()) throw new IllegalArgumentException("no block " + label);
        return Base64.getMimeDecoder().decode(block.group(1));
    }
}
