package fr.pixemploi.profile.erasure.domain;

/** The services that keep something of people, each of which says when it has erased what it had. */
public enum ErasingService {
    PROFILE,
    ASSESSMENT,
    PATHWAY,
    CERTIFICATION
}
