package fr.pixemploi.profile.rights.domain.paper;

import java.time.Instant;
import java.util.Optional;

/** Codes on paper: one a file. */
public interface PaperCodes {
    /** Any sheet of this file before it is void. */
    void replace(PaperCode code);

    /** The one of this digest, while it holds. */
    Optional<PaperCode> find(String digest, Instant now);
}
