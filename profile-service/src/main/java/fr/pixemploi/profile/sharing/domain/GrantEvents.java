package fr.pixemploi.profile.sharing.domain;

/** Tells the other services what a structure may see now. */
public interface GrantEvents {
    void changed(Grant grant);
}
