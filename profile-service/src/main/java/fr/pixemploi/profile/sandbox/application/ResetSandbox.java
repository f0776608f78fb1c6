package fr.pixemploi.profile.sandbox.application;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.job.Jobs;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.ProfileSettings;
import fr.pixemploi.profile.sandbox.domain.SandboxRefusal;
import fr.pixemploi.profile.sandbox.domain.SandboxReset;
import fr.pixemploi.profile.sandbox.domain.SandboxResets;
import fr.pixemploi.profile.structure.application.GetOpenStructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** A partner has its sandbox begin anew: one reset at a time, and so many within a day. */
@ApplicationScoped
@Transactional
public class ResetSandbox {
    private static final Duration DAY = Duration.ofDays(1);

    private final SandboxReach reach;
    private final GetOpenStructure getOpenStructure;
    private final SandboxResets resets;
    private final Jobs jobs;
    private final int resetsADay;
    private final Clock clock;

    ResetSandbox(
            SandboxReach reach,
            GetOpenStructure getOpenStructure,
            SandboxResets resets,
            Jobs jobs,
            ProfileSettings settings,
            Clock clock) {
        this.reach = reach;
        this.getOpenStructure = getOpenStructure;
        this.resets = resets;
        this.jobs = jobs;
        this.resetsADay = settings.sandbox().resetsADay();
        this.clock = clock;
    }

    /** @throws SandboxRefusal for what is not the caller's sandbox, while one is under way, and once it was done too often */
    public SandboxReset handle(Caller caller, UUID structureId) {
        reach.require(caller, structureId);
        getOpenStructure.handle(structureId);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Instant> lately = resets.asked(structureId, now.minus(DAY));
        SandboxReset reset = SandboxReset.asked(Ids.next(), structureId, now);
        if (!resets.begin(reset)) throw new SandboxRefusal.UnderWay();
        if (lately.size() >= resetsADay)
            throw new SandboxRefusal.TooOften(
                    Duration.between(now, lately.get(lately.size() - resetsADay).plus(DAY)));
        jobs.wish(CarryOutReset.NAME, reset.id());
        return reset;
    }
}
