package fr.pixemploi.profile.beneficiary.domain.many;

import java.util.List;
import java.util.UUID;

/** What became of whom a call named, for as long as the call may be sent again. Nothing in it says whom: that stands in the call. */
public interface Reports {
    /** @param outcomes in the order of the call */
    void keep(UUID id, List<LineOutcome> outcomes);

    List<LineOutcome> of(UUID id);
}
