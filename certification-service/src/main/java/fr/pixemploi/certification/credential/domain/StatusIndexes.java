package fr.pixemploi.certification.credential.domain;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The indexes of all status lists: each is given to one credential at most, and which has which is not kept here. */
public interface StatusIndexes {
    /** Gives away as many as asked, never one twice; opens another list when one runs out. */
    List<StatusEntry> take(int count);

    /** Those, for ever; done already, nothing changes. */
    void revoke(List<StatusEntry> entries);

    /** Bits of what was revoked; empty when there is no such list. */
    Optional<BitSet> revoked(int list);
}
