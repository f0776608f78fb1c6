package fr.pixemploi.certification.document.domain;

/** How far CléA numérique has come of who passed both at once. Certif'Pro issues it; a certificate of Pix mentions it. */
public enum CleaState {
    /** The jury found its conditions met. */
    PROPOSED,
    /** Certif'Pro was sent the candidate. */
    SENT,
    /** The centre says that Certif'Pro's certificate came. */
    RECEIVED
}
