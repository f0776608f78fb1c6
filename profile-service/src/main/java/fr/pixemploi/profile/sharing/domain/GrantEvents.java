package fr.pixemploi.profile.sharing.domain;

import java.util.UUID;

/** Tells the other services what a structure may see now. */
public interface GrantEvents {
    void changed(Grant grant);

    /**
     * The same of one that was taken back because its structure knows the person no more.
     *
     * @param knownAs as it did
     */
    void takenBackFromStrangers(Grant grant, UUID knownAs);
}
