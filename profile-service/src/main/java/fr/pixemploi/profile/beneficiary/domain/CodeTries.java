package fr.pixemploi.profile.beneficiary.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What accounts typed as invitation codes. */
public interface CodeTries {
    /** True when no other try of the account begins at this moment; until the transaction ends none does. Never waits. */
    boolean alone(Account account);

    /** The account's tries after a time, oldest first. */
    List<CodeTry> since(Account account, Instant since);

    void begin(UUID attempt, Account account, Instant at);

    /** All of an account that goes. */
    void forget(Account account);

    void end(UUID attempt, CodeTry.Outcome outcome);
}
