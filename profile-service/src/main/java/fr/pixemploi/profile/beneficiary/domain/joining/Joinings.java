package fr.pixemploi.profile.beneficiary.domain.joining;

import fr.pixemploi.profile.beneficiary.domain.Account;
import fr.pixemploi.profile.beneficiary.domain.ViaInvitation;
import java.time.Instant;
import java.util.UUID;

/** The trace of joinings: who joined what, when, by whose invitation, and until when. */
public interface Joinings {
    void begin(UUID id, FileJoined joined, Account account, ViaInvitation via);

    /** Ends the one joining of the file that lasts. */
    void end(UUID file, Instant at);
}
