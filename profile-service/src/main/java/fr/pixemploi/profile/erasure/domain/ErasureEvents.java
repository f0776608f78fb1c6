package fr.pixemploi.profile.erasure.domain;

/** Tells all services that somebody is to be forgotten: hashes only. */
public interface ErasureEvents {
    void begun(Erasure erasure);
}
