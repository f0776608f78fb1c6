package fr.pixemploi.profile.beneficiary.domain;

import java.util.UUID;

/** How full sandboxes are. */
public interface SandboxFiles {
    /** Files of a sandbox. Whoever counts them is alone with it until the transaction ends. */
    int count(UUID sandbox);

    /** Whether a reset is taking those who are in it. */
    boolean areGoing(UUID sandbox);
}
