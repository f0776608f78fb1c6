package fr.pixemploi.certification.document.domain;

import java.security.cert.X509Certificate;
import java.util.List;

/** The key that seals documents, wherever it is kept: a file, a module, a service that signs. */
public interface SealingKey {
    /** Whether there is one. Only one's own machine does without. */
    boolean isThere();

    /** Certificates of whose the key is, its own first, up to the authority's; none without a key. */
    List<X509Certificate> chain();

    /** A signature with SHA-256, as ECDSA or as RSA with PKCS#1 padding, whichever the key is for. */
    byte[] sign(byte[] data);
}
