package fr.pixemploi.profile.erasure.domain;

import org.jspecify.annotations.Nullable;

/** Tells all services that somebody is to be forgotten: hashes only. */
public interface ErasureEvents {
    /** @param receipt digest of the first receipt, so that it leads to the erasure also after a restore; null when there is none */
    void begun(Erasure erasure, @Nullable String receipt);
}
