package fr.pixemploi.profile.staff.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A membership that somebody has taken on to bring about at the identity provider.
 *
 * @param number of the wish: another one says that it was wished otherwise meanwhile
 * @param tries how often it was tried before
 * @param subject of the account that is known to be the colleague's; null when it is to be found or made
 * @param accepted whether its holder works here already, or said that they want to
 */
public record StaffWish(
        UUID member,
        UUID structure,
        Colleague colleague,
        StaffRole role,
        boolean wanted,
        long number,
        int tries,
        @Nullable String subject,
        boolean accepted) {

    /** What came of it. */
    public sealed interface Outcome {
        /** @param subject null when the colleague never had an account here */
        record Done(@Nullable String subject) implements Outcome {}

        /** The account is somebody's already, who has to accept it. */
        record Offered(String subject) implements Outcome {}

        /** No other try mends it. */
        record Failed(MembershipTrouble trouble) implements Outcome {}

        /** To be tried again. */
        record Later() implements Outcome {}
    }
}
