package fr.pixemploi.profile.erasure.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.application.HoldFile;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.erasure.domain.Erasure;
import fr.pixemploi.profile.erasure.domain.ErasureRefusal;
import fr.pixemploi.profile.erasure.domain.TrackedErasure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Somebody of the structure has a person erased who has no account and asked for it, at the desk or by a code on paper. */
@ApplicationScoped
@Transactional
public class EraseAtDesk {
    private final BeginErasure begin;
    private final HoldFile holdFile;
    private final GiveReceipt giveReceipt;

    EraseAtDesk(BeginErasure begin, HoldFile holdFile, GiveReceipt giveReceipt) {
        this.begin = begin;
        this.holdFile = holdFile;
        this.giveReceipt = giveReceipt;
    }

    /**
     * @param receipt digest of the code that is handed to the person
     * @throws ErasureRefusal.PersonHasAccount for whoever asks for it in their own space
     */
    public TrackedErasure handle(Caller caller, UUID fileId, String receipt, Instant now) {
        Beneficiary file = holdFile.ofStructure(caller, fileId).file();
        if (file.takenOver()) throw new ErasureRefusal.PersonHasAccount();
        Erasure.Desk desk = new Erasure.Desk(Objects.requireNonNull(file.structureId()), caller.subject());
        Erasure erasure = begin.handle(
                List.of(file), new BeginErasure.Wish(Erasure.Cause.ASKED_AT_DESK, desk, null, receipt), now);
        return giveReceipt.handle(erasure.id(), receipt);
    }
}
