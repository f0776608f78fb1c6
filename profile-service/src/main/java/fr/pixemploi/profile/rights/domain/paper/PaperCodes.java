package fr.pixemploi.profile.rights.domain.paper;

import java.time.Instant;
import java.util.Optional;

/** Codes on paper: one a file. */
public interface PaperCodes {
    /** Any sheet of this file before it is void. */
    void replace(PaperCode code);

    /** The one of this digest, while it holds; who else uses it waits for the end of the transaction. */
    Optional<PaperCode> lock(String digest, Instant now);
}
