package fr.pixemploi.profile.beneficiary.domain;

/** An account of an identity provider: its issuer's URL and the subject there. */
public record Account(String issuer, String subject) {}
