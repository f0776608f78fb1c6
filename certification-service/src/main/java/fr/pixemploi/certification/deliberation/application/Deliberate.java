package fr.pixemploi.certification.deliberation.application;

import fr.pixemploi.certification.deliberation.domain.Deliberation;
import fr.pixemploi.certification.deliberation.domain.DeliberationRefusal;
import fr.pixemploi.certification.deliberation.domain.Deliberations;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.job.Jobs;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Enters a meeting of the jury; its sessions are published, or taken back, one after the other once this is committed. */
@ApplicationScoped
@Transactional
public class Deliberate {
    private final Deliberations deliberations;
    private final Jobs jobs;
    private final Clock clock;

    Deliberate(Deliberations deliberations, Jobs jobs, Clock clock) {
        this.deliberations = deliberations;
        this.jobs = jobs;
        this.clock = clock;
    }

    public Deliberation publish(Caller caller, Deliberation.Members members, List<UUID> sessionIds) {
        return entered(Deliberation.publication(Ids.next(), members, sessionIds, caller.subject(), now()));
    }

    /** Takes back all that a meeting told: certificates of its sessions are revoked, for good. */
    public Deliberation takeBack(Caller caller, UUID id, Deliberation.Members members, String reason) {
        Deliberation told = deliberations.find(id).orElseThrow(DeliberationRefusal.NotFound::new);
        return entered(told.withdrawal(Ids.next(), members, reason, caller.subject(), now()));
    }

    private Deliberation entered(Deliberation deliberation) {
        deliberations.add(deliberation);
        jobs.wish(CarryOutDeliberation.NAME, deliberation.id());
        return deliberation;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
