package fr.pixemploi.certification.document.application;

import fr.pixemploi.certification.document.domain.SealingKey;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A key with a certificate of an authority that was made for it, ten days around a moment. */
public final class MadeSealingKey implements SealingKey {
    public static final Instant NOW = Instant.parse("2026-04-01T10:00:00Z");

    private static final int RSA_BITS = 2048;
    private static final int EC_BITS = 256;

    private final KeyPair keys;
    private final List<X509Certificate> chain;

    private MadeSealingKey(KeyPair keys, List<X509Certificate> chain) {
        this.keys = keys;
        this.chain = chain;
    }

    /** @param algorithm RSA or EC */
    public static MadeSealingKey of(String algorithm, Instant around) {
        return made(algorithm, around, KeyUsage.nonRepudiation, false);
    }

    /** One that stamps times. */
    public static MadeSealingKey ofTimestamps(Instant around) {
        return made("RSA", around, KeyUsage.digitalSignature, true);
    }

    /** One whose certificate is for something else. */
    public static MadeSealingKey ofAnotherUse() {
        return made("RSA", NOW, KeyUsage.keyEncipherment, false);
    }

    private static MadeSealingKey made(String algorithm, Instant around, int usage, boolean timestamps) {
        try {
            KeyPair authority = pair("RSA");
            KeyPair keys = pair(algorithm);
            // Certificates are told apart by who made them and by number.
            String what = timestamps ? "Horodatage" : "Cachet";
            X500Name root = new X500Name("CN=Autorité d'essai - %s,C=FR".formatted(what));
            X500Name subject = new X500Name("CN=%s d'essai,O=Organisme certificateur d'essai,C=FR".formatted(what));
            JcaX509v3CertificateBuilder of = builder(root, root, authority, around);
            of.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
            of.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            JcaX509v3CertificateBuilder own = builder(root, subject, keys, around);
            own.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            if (timestamps)
                own.addExtension(
                        Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
            return new MadeSealingKey(keys, List.of(signed(own, authority), signed(of, authority)));
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair pair(String algorithm) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
        generator.initialize(algorithm.equals("EC") ? EC_BITS : RSA_BITS);
        return generator.generateKeyPair();
    }

    private static JcaX509v3CertificateBuilder builder(
            X500Name issuer, X500Name subject, KeyPair keys, Instant around) {
        return new JcaX509v3CertificateBuilder(
                issuer,
                BigInteger.valueOf(issuer.equals(subject) ? 1 : 2),
                Date.from(around.minus(10, ChronoUnit.DAYS)),
                Date.from(around.plus(10, ChronoUnit.DAYS)),
                subject,
                keys.getPublic());
    }

    private static X509Certificate signed(JcaX509v3CertificateBuilder certificate, KeyPair authority)
            throws OperatorCreationException, GeneralSecurityException {
        return new JcaX509CertificateConverter()
                .getCertificate(
                        certificate.build(new JcaContentSignerBuilder("SHA256withRSA").build(authority.getPrivate())));
    }

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public List<X509Certificate> chain() {
        return chain;
    }

    public KeyPair keys() {
        return keys;
    }

    @Override
    public byte[] sign(byte[] data) {
        try {
            Signature signature = Signature.getInstance(
                    keys.getPrivate().getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(data);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As a PKCS#12 file. */
    public Path writeTo(Path file, String password) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("cachet", keys.getPrivate(), password.toCharArray(), chain.toArray(X509Certificate[]::new));
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, password.toCharArray());
        }
        return file;
    }
}
