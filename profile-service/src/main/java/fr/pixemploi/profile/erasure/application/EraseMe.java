package fr.pixemploi.profile.erasure.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.application.GetMyFile;
import fr.pixemploi.profile.beneficiary.application.HoldFile;
import fr.pixemploi.profile.beneficiary.domain.Account;
import fr.pixemploi.profile.erasure.domain.Erasure;
import fr.pixemploi.profile.erasure.domain.ErasureRefusal;
import fr.pixemploi.profile.erasure.domain.TrackedErasure;
import fr.pixemploi.profile.erasure.domain.TrackedErasures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** A person has themselves erased, with all files that they joined. */
@ApplicationScoped
@Transactional
public class EraseMe {
    private final TrackedErasures erasures;
    private final BeginErasure begin;
    private final ErasureTerms terms;
    private final HoldFile holdFile;
    private final GetMyFile getMyFile;
    private final GiveReceipt giveReceipt;
    private final Clock clock;

    EraseMe(
            TrackedErasures erasures,
            BeginErasure begin,
            ErasureTerms terms,
            HoldFile holdFile,
            GetMyFile getMyFile,
            GiveReceipt giveReceipt,
            Clock clock) {
        this.erasures = erasures;
        this.begin = begin;
        this.terms = terms;
        this.holdFile = holdFile;
        this.getMyFile = getMyFile;
        this.giveReceipt = giveReceipt;
        this.clock = clock;
    }

    /**
     * Asking again while the account is there gives the same erasure, with one more receipt.
     *
     * @param textVersion of what the person read before
     * @param receipt digest of the code that the person is given
     */
    public TrackedErasure handle(Caller caller, int textVersion, String receipt) {
        Account account = new Account(caller.issuer(), caller.subject());
        Erasure erasure = erasures.ofAccount(account).orElseGet(() -> begun(caller, textVersion));
        return giveReceipt.handle(erasure.id(), receipt);
    }

    private Erasure begun(Caller caller, int textVersion) {
        // First, so that nobody joins a file to one that is about to go.
        holdFile.ofPerson(caller, null);
        if (textVersion != terms.version()) throw new ErasureRefusal.TextChanged();
        return begin.handle(
                getMyFile.all(caller),
                Erasure.Cause.ASKED_BY_PERSON,
                textVersion,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
