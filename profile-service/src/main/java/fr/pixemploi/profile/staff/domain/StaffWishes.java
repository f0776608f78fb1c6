package fr.pixemploi.profile.staff.domain;

import java.time.Instant;
import java.util.Optional;

/** What is to be done at the identity provider, by whichever instance has time. */
public interface StaffWishes {
    /**
     * Takes on the wish that is due longest; no other instance does until then.
     *
     * @param until further away than the longest try: a try that is still under way when another one begins could undo it
     */
    Optional<StaffWish> takeOn(Instant now, Instant until);

    /**
     * Keeps that it was brought about; what was taken away is forgotten, and with the last role the colleague. When the first role came, and by whose
     * invitation, is never forgotten.
     */
    void done(StaffWish wish, StaffWish.Outcome.Done done, Instant now);

    /** Keeps whose it is to accept. */
    void offered(StaffWish wish, String subject);

    /** Keeps that it cannot be brought about. */
    void failed(StaffWish wish, MembershipTrouble trouble);

    /** Gives it back, due again then. */
    void later(StaffWish wish, Instant due);
}
