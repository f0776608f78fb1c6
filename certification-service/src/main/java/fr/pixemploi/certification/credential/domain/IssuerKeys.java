package fr.pixemploi.certification.credential.domain;

import java.util.List;

/** The issuer's keys, wherever they are kept: a file, a module, a service that signs. */
public interface IssuerKeys {
    Issuer issuer();

    /** What {@link #sign} signs with. */
    PublicKey active();

    /** The active one, those that signed before it, and those that will after it. */
    List<PublicKey> all();

    /** A signature of Ed25519 (RFC 8032), 64 bytes. */
    byte[] sign(byte[] data);
}
