package fr.pixemploi.certification.incident.application;

import fr.pixemploi.certification.incident.domain.Incident;
import fr.pixemploi.certification.incident.domain.IncidentRulesBook;
import fr.pixemploi.certification.incident.domain.Incidents;
import fr.pixemploi.kit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Alerts that invigilators validated in the exam room become incidents by themselves, with the end of the test; each once. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TakeInAlerts {
    /**
     * An alert that was validated.
     *
     * @param question number of the question
     * @param kind what was wrong with it, a code of the exam room's rules
     */
    public record Validated(int question, String kind, Instant raisedAt) {}

    private final Incidents incidents;
    private final IncidentRulesBook book;

    TakeInAlerts(Incidents incidents, IncidentRulesBook book) {
        this.incidents = incidents;
        this.book = book;
    }

    public void handle(UUID session, UUID candidate, List<Validated> alerts) {
        for (Validated alert : alerts)
            incidents.add(Incident.ofAlert(
                    book.rules(), Ids.next(), session, candidate, alert.kind(), alert.question(), alert.raisedAt()));
    }
}
