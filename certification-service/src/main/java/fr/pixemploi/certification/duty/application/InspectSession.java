package fr.pixemploi.certification.duty.application;

import fr.pixemploi.certification.centre.application.PlaceSession;
import fr.pixemploi.certification.duty.domain.DutyRules;
import fr.pixemploi.certification.duty.domain.Finding;
import fr.pixemploi.certification.duty.domain.Inspection;
import fr.pixemploi.certification.duty.domain.Organisation;
import fr.pixemploi.certification.duty.domain.Organisations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Holds a session against the duties of centres, for other use cases; who may know was checked by them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class InspectSession {
    private final Organisations organisations;
    private final DutyRules rules;
    private final PlaceSession placeSession;

    InspectSession(Organisations organisations, DutyRules rules, PlaceSession placeSession) {
        this.organisations = organisations;
        this.rules = rules;
        this.placeSession = placeSession;
    }

    /** @param zone of the venue, in which days are told */
    public List<Finding> handle(UUID sessionId, ZoneId zone) {
        return with(sessionId, 0, zone);
    }

    /** The same with so many candidates more. */
    List<Finding> with(UUID sessionId, int more, ZoneId zone) {
        Organisation organisation = organisations.of(sessionId);
        Integer said = organisation.computers();
        return new Inspection(
                        organisation,
                        organisations.candidates(sessionId) + more,
                        said != null
                                ? said
                                : placeSession.computersOf(sessionId).orElse(null),
                        zone)
                .findings(rules);
    }
}
