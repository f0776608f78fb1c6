package fr.pixemploi.profile.erasure.application;

import fr.pixemploi.kit.security.KnownPeople;
import fr.pixemploi.profile.beneficiary.application.HoldFile;
import fr.pixemploi.profile.beneficiary.domain.Account;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.erasure.domain.Erasure;
import fr.pixemploi.profile.erasure.domain.FilesErased;
import fr.pixemploi.profile.erasure.domain.TrackedErasures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tracks an erasure that a restore forgot: by what was said of it then, and by the accounts of the files that came back with the dump and are
 * about to go once more.
 */
@ApplicationScoped
@Transactional
public class RememberErasure {
    private final TrackedErasures erasures;
    private final KnownPeople known;
    private final HoldFile holdFile;
    private final FinishErasure finish;
    private final Event<FilesErased> again;

    RememberErasure(
            TrackedErasures erasures,
            KnownPeople known,
            HoldFile holdFile,
            FinishErasure finish,
            Event<FilesErased> again) {
        this.erasures = erasures;
        this.known = known;
        this.holdFile = holdFile;
        this.finish = finish;
        this.again = again;
    }

    /**
     * One that is tracked stays as it is.
     *
     * @param receipt digest of the first receipt; null when it has none
     */
    public void handle(Erasure told, @Nullable String receipt) {
        erasures.lock(told.id());
        if (erasures.find(told.id()).isPresent()) return;
        List<Beneficiary> files = told.hashes().stream()
                .flatMap(hash -> known.behind(hash).stream())
                .sorted()
                .flatMap(id -> holdFile.all(id).stream())
                .distinct()
                .toList();
        List<Account> accounts = told.cause().accountsOf(files);
        if (!files.isEmpty()) again.fire(new FilesErased(files, told.askedAt()));
        erasures.add(told, accounts);
        if (receipt != null) erasures.addReceipt(told.id(), receipt);
        // The answers may have been heard first.
        finish.ifAllAnswered(told.id());
    }
}
