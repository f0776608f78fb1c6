package fr.pixemploi.certification.finalization.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What centres declare before they hand sessions over. */
public interface Closings {
    /** In the place of what was declared before. */
    void declare(UUID session, ClosingDeclaration declaration);

    Optional<ClosingDeclaration> declared(UUID session);

    /** In the place of what was said before. */
    void explain(UUID candidate, Absentee.Reason reason);

    /** Who was not let in and has no test, by number. */
    List<Absentee> absentees(UUID session);

    /** How many declarations and absences of sessions that began before say something in words. */
    long countWords(Instant before);

    /**
     * Forgets the words of some of them; that the sheet was signed, and why somebody was absent by its code, stays.
     *
     * @return how many there were, at most two thousand
     */
    int forgetWords(Instant before);

    boolean isEnrolled(UUID session, UUID candidate);

    /** How many incidents were noted. */
    long incidents(UUID session);
}
