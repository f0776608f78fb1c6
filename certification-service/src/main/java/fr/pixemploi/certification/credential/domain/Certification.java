package fr.pixemploi.certification.credential.domain;

/** What a subscription is for. Of these, a credential of Pix alone is made here: CléA numérique is certified by Certif'Pro. */
public enum Certification {
    PIX,
    CLEA_NUMERIQUE
}
