package fr.pixemploi.profile.sharing.application;

import fr.pixemploi.profile.beneficiary.application.KeepApart;
import fr.pixemploi.profile.beneficiary.application.restriction.CheckRestriction;
import fr.pixemploi.profile.sharing.domain.Grant;
import fr.pixemploi.profile.sharing.domain.GrantEvents;
import fr.pixemploi.profile.sharing.domain.Grants;
import fr.pixemploi.profile.sharing.domain.KnownResults;
import fr.pixemploi.profile.sharing.domain.ViaKiosk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** A consent given elsewhere, after a sitting, becomes a grant; this service owns it from then on. */
@ApplicationScoped
@Transactional
public class RecordConsent {
    private final Grants grants;
    private final KnownResults results;
    private final GrantEvents events;
    private final InvitationBounds bounds;
    private final CheckRestriction restriction;
    private final KeepApart keepApart;

    RecordConsent(
            Grants grants,
            KnownResults results,
            GrantEvents events,
            InvitationBounds bounds,
            CheckRestriction restriction,
            KeepApart keepApart) {
        this.grants = grants;
        this.results = results;
        this.events = events;
        this.bounds = bounds;
        this.restriction = restriction;
        this.keepApart = keepApart;
    }

    /** @param consented the grant as it was consented to; of one that is known, at most whose code led to a kiosk is new */
    public void handle(Grant consented) {
        grants.oneWriterFor(consented.beneficiaryId());
        Optional<Grant> known = grants.find(consented.id());
        if (known.isPresent()) {
            learnWhoseCode(known.get(), consented);
            return;
        }
        // It was given already: all that is left is to take it back for the person, and to tell so.
        boolean takenBack = bounds.exceededBy(consented)
                || keepApart.between(consented.beneficiaryId(), consented.structureId())
                || restriction.tookBack(consented.beneficiaryId(), consented.structureId(), consented.grantedAt());
        Grant grant = takenBack ? consented.withdrawn() : consented;
        grants.add(grant);
        events.changed(grant);
        if (grant.status() == Grant.Status.WITHDRAWN || !grant.future()) return;
        // Its results may have come before it: topics have no order among themselves.
        for (UUID result : results.completedSince(grant.beneficiaryId(), grant.grantedAt())) {
            if (grant.resultIds().contains(result)) continue;
            grant = grant.covering(result);
            grants.change(grant);
            events.changed(grant);
        }
    }

    /** A grant that was taken over from the topic after a restore does not know it. */
    private void learnWhoseCode(Grant known, Grant consented) {
        ViaKiosk via = consented.viaKiosk();
        if (known.viaKiosk() == null && via != null) grants.change(known.given(via));
    }
}
