package fr.pixemploi.certification.incident.application;

import fr.pixemploi.certification.incident.domain.Incident;
import fr.pixemploi.certification.incident.domain.IncidentRefusal;
import fr.pixemploi.certification.incident.domain.IncidentRulesBook;
import fr.pixemploi.certification.incident.domain.Incidents;
import fr.pixemploi.certification.session.application.HoldSession;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody of the centre notes an incident before the session is handed over, or takes it away again. */
@ApplicationScoped
@Transactional
public class NoteIncident {
    /** What happened, as it is said. */
    public record Wish(
            @Nullable UUID candidate,
            String category,
            @Nullable String kind,
            @Nullable String words) {}

    private final HoldSession holdSession;
    private final Incidents incidents;
    private final IncidentRulesBook book;
    private final Clock clock;

    NoteIncident(HoldSession holdSession, Incidents incidents, IncidentRulesBook book, Clock clock) {
        this.holdSession = holdSession;
        this.incidents = incidents;
        this.book = book;
        this.clock = clock;
    }

    public Incidents.Of handle(Caller caller, UUID session, Wish wish) {
        hold(caller, session);
        UUID candidate = wish.candidate();
        if (candidate != null && !incidents.isEnrolled(session, candidate)) throw new IncidentRefusal.NotFound();
        Incident incident = Incident.noted(
                book.rules(),
                Ids.next(),
                session,
                candidate,
                wish.category(),
                wish.kind(),
                wish.words(),
                caller.subject(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        incidents.add(incident);
        return incidents.find(session, incident.id()).orElseThrow();
    }

    public void takeAway(Caller caller, UUID session, UUID id) {
        hold(caller, session);
        Incident incident = incidents
                .find(session, id)
                .orElseThrow(IncidentRefusal.NotFound::new)
                .incident();
        if (incident.isOfTheRoom()) throw new IncidentRefusal.ToldByTheRoom();
        incidents.remove(id);
    }

    private void hold(Caller caller, UUID session) {
        holdSession
                .handle(session, caller.structuresAs(StructureRole.CENTRE_MANAGER, StructureRole.INVIGILATOR))
                .requireOpen();
    }
}
