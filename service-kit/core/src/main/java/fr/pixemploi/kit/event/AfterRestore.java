package fr.pixemploi.kit.event;

import java.time.Instant;

/** What is to be done with data that came out of a backup, before the instance opens, and with no other. A bean for each; may be done again. */
public interface AfterRestore {
    /** @param started what was written before then is of the backup */
    void handle(Instant started);
}
