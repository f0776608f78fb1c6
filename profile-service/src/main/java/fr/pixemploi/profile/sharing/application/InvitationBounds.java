package fr.pixemploi.profile.sharing.application;

import fr.pixemploi.profile.beneficiary.application.RecallInvitation;
import fr.pixemploi.profile.sharing.domain.Grant;
import fr.pixemploi.profile.sharing.domain.KnownResults;
import fr.pixemploi.profile.sharing.domain.SharingTerms;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/**
 * Who makes an invitation could link an account of their own by it, and share what the person did before. So whoever came in by one shares
 * such results as at a kiosk of that structure: with it alone, for six months at most. At a kiosk itself its own bounds hold; and what was given
 * before the link was given by whoever had the file then: a renewal takes none of it back.
 */
@ApplicationScoped
class InvitationBounds {
    private final RecallInvitation recallInvitation;
    private final KnownResults results;

    InvitationBounds(RecallInvitation recallInvitation, KnownResults results) {
        this.recallInvitation = recallInvitation;
        this.results = results;
    }

    /** Whether it names a result of before the link, as far as results are known, to somebody else or for longer. */
    boolean exceededBy(Grant grant) {
        return grant.viaKiosk() == null
                && results.of(grant.resultIds()).stream()
                        .anyMatch(result -> exceededBy(grant, result.file(), result.completedAt()));
    }

    /**
     * The same of a result that has just become known, which the grant names.
     *
     * @param file under which it was made: each file that a person joined has an invitation of its own
     */
    boolean exceededBy(Grant grant, UUID file, Instant completedAt) {
        return grant.viaKiosk() == null
                && recallInvitation
                        .handle(file)
                        .filter(via -> completedAt.isBefore(via.linkedAt()))
                        .filter(via -> !grant.grantedAt().isBefore(via.linkedAt()))
                        .filter(via -> !SharingTerms.within(via, grant))
                        .isPresent();
    }
}
