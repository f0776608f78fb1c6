package fr.pixemploi.certification.duty.application;

import fr.pixemploi.certification.candidate.application.Enrolling;
import fr.pixemploi.certification.duty.domain.DutyRefusal;
import fr.pixemploi.certification.duty.domain.DutyRule;
import fr.pixemploi.certification.duty.domain.Finding;
import fr.pixemploi.certification.session.application.Finalizing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Refuses an enrolment, or a finalization, of a session that is known not to keep to a duty that blocks it. */
@ApplicationScoped
class HoldToDuties {
    private final InspectSession inspectSession;

    HoldToDuties(InspectSession inspectSession) {
        this.inspectSession = inspectSession;
    }

    void enrolling(@Observes Enrolling enrolling) {
        require(
                inspectSession.with(
                        enrolling.session().id(),
                        1,
                        enrolling.session().schedule().zone()),
                DutyRule.Moment.ENROLMENT);
    }

    void finalizing(@Observes Finalizing finalizing) {
        require(
                inspectSession.handle(
                        finalizing.session().id(),
                        finalizing.session().schedule().zone()),
                DutyRule.Moment.FINALISATION);
    }

    private static void require(List<Finding> findings, DutyRule.Moment moment) {
        List<Finding> refusing =
                findings.stream().filter(finding -> finding.refuses(moment)).toList();
        if (!refusing.isEmpty()) throw new DutyRefusal.RuleNotMet(refusing);
    }
}
