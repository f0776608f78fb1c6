package fr.pixemploi.profile.beneficiary.application.account;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.domain.Account;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.beneficiary.domain.InvitationCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * The person takes over, with the invitation code, the file that a structure made. The digest of the code is slow on purpose: it is made
 * between two short transactions and holds no connection, and nobody has more than one made at a time.
 */
@ApplicationScoped
public class LinkMyAccount {
    private final CountTry countTry;
    private final TakeOverFile takeOverFile;
    private final Clock clock;

    LinkMyAccount(CountTry countTry, TakeOverFile takeOverFile, Clock clock) {
        this.countTry = countTry;
        this.takeOverFile = takeOverFile;
        this.clock = clock;
    }

    /**
     * Sending the right code again changes nothing.
     *
     * @param join what whoever has a file already must say: that the other one is theirs too, and joined to it
     * @param sandbox what whoever takes over a file of a sandbox must say: that it is made up
     */
    public Beneficiary handle(Caller caller, InvitationCode code, boolean join, boolean sandbox) {
        Account account = new Account(caller.issuer(), caller.subject());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        UUID attempt = countTry.handle(account, now);
        return takeOverFile.handle(account, code.digest(), join, sandbox, attempt, now);
    }
}
