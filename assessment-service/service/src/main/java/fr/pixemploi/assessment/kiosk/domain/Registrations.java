package fr.pixemploi.assessment.kiosk.domain;

import java.util.Collection;
import java.util.UUID;

/** Which structures registered a person, as the profile service says. */
public interface Registrations {
    boolean isRegistered(UUID beneficiary, UUID structure);

    /** All structures of a person; none when the file is gone. */
    void set(UUID beneficiary, Collection<UUID> structures);
}
