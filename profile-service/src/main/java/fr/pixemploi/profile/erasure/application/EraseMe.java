package fr.pixemploi.profile.erasure.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.application.HoldFile;
import fr.pixemploi.profile.beneficiary.domain.Account;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryRefusal;
import fr.pixemploi.profile.erasure.domain.Erasure;
import fr.pixemploi.profile.erasure.domain.ErasureRefusal;
import fr.pixemploi.profile.erasure.domain.TrackedErasure;
import fr.pixemploi.profile.erasure.domain.TrackedErasures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A person has themselves erased, with all files that they joined. */
@ApplicationScoped
@Transactional
public class EraseMe {
    private final TrackedErasures erasures;
    private final BeginErasure begin;
    private final ErasureTerms terms;
    private final HoldFile holdFile;
    private final GiveReceipt giveReceipt;
    private final Clock clock;

    EraseMe(
            TrackedErasures erasures,
            BeginErasure begin,
            ErasureTerms terms,
            HoldFile holdFile,
            GiveReceipt giveReceipt,
            Clock clock) {
        this.erasures = erasures;
        this.begin = begin;
        this.terms = terms;
        this.holdFile = holdFile;
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
        Erasure erasure = erasures.ofAccount(account).orElseGet(() -> begun(caller, account, textVersion, receipt));
        return giveReceipt.handle(erasure.id(), receipt);
    }

    private Erasure begun(Caller caller, Account account, int textVersion, String receipt) {
        // First, so that nobody joins a file to one that is about to go, and so that it is still theirs.
        List<Beneficiary> files = holdFile.all(caller.self());
        if (files.isEmpty() || !files.getFirst().accounts().contains(account))
            throw new BeneficiaryRefusal.NoSuchFile();
        if (textVersion != terms.version()) throw new ErasureRefusal.TextChanged();
        return begin.handle(
                files,
                new BeginErasure.Wish(Erasure.Cause.ASKED_BY_PERSON, null, textVersion, receipt),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
