package fr.pixemploi.profile.followup.application;

import fr.pixemploi.kit.id.ReadVersion;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.caseload.application.call.FindCallRules;
import fr.pixemploi.profile.followup.domain.FollowUp;
import fr.pixemploi.profile.followup.domain.FollowUpRefusal;
import fr.pixemploi.profile.followup.domain.FollowUps;
import fr.pixemploi.profile.structure.application.GetStructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** An adviser, or the structure's own system, says when the next interview is, and until when the person is left in peace. */
@ApplicationScoped
@Transactional
public class PlanFollowUp {
    private final Desk desk;
    private final FollowUps followUps;
    private final GetStructure getStructure;
    private final FindCallRules findRules;
    private final Clock clock;

    PlanFollowUp(Desk desk, FollowUps followUps, GetStructure getStructure, FindCallRules findRules, Clock clock) {
        this.desk = desk;
        this.followUps = followUps;
        this.getStructure = getStructure;
        this.findRules = findRules;
        this.clock = clock;
    }

    /**
     * @param read the version that the caller saw
     * @param plan what becomes of it
     */
    public FollowUp handle(Caller caller, UUID beneficiaryId, ReadVersion read, UnaryOperator<FollowUp> plan) {
        UUID structure = desk.toWriteBySystem(caller, beneficiaryId, "profile:write");
        followUps.oneWriterFor(beneficiaryId);
        FollowUp current = followUps.find(beneficiaryId).orElseGet(() -> FollowUp.none(beneficiaryId, structure));
        if (!read.is(current.version())) throw new FollowUpRefusal.ChangedMeanwhile();
        FollowUp planned = plan.apply(current);
        LocalDate quietUntil = planned.quietUntil();
        LocalDate today = clock.instant()
                .atZone(getStructure.handle(structure).timeZone())
                .toLocalDate();
        if (quietUntil != null
                && quietUntil.isAfter(today.plusDays(findRules.handle().quiet())))
            throw new FollowUpRefusal.QuietForTooLong();
        followUps.put(planned);
        return planned;
    }
}
