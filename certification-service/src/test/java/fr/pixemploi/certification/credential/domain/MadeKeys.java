package fr.pixemploi.certification.credential.domain;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.ArrayList;
import java.util.List;

/** Keys of an issuer that are made for a test, and rotated when it wants. */
public final class MadeKeys implements IssuerKeys {
    private final List<PublicKey> all = new ArrayList<>();
    private KeyPair keys;

    public MadeKeys() {
        keys = made();
        all.add(active());
    }

    /** From now on another key signs; the former one stays known. */
    public void rotate() {
        keys = made();
        all.addFirst(active());
    }

    /** As the JDK knows it. */
    public java.security.PublicKey open() {
        return keys.getPublic();
    }

    private static KeyPair made() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Issuer issuer() {
        return Samples.ISSUER;
    }

    @Override
    public PublicKey active() {
        return PublicKey.of(keys.getPublic());
    }

    @Override
    public List<PublicKey> all() {
        return List.copyOf(all);
    }

    @Override
    public byte[] sign(byte[] data) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(keys.getPrivate());
            signature.update(data);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
