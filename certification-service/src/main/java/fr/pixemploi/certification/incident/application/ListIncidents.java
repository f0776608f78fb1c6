package fr.pixemploi.certification.incident.application;

import fr.pixemploi.certification.incident.domain.IncidentRefusal;
import fr.pixemploi.certification.incident.domain.IncidentRules;
import fr.pixemploi.certification.incident.domain.IncidentRulesBook;
import fr.pixemploi.certification.incident.domain.Incidents;
import fr.pixemploi.certification.session.application.ReadSession;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.kit.event.outbox.ReadNews;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The people of a centre and the jury look at the incidents of a session; the candidates whom one concerns will know. */
@ApplicationScoped
@Transactional
public class ListIncidents {
    private final ReadSession readSession;
    private final Incidents incidents;
    private final IncidentRulesBook book;
    private final ReadNews readNews;

    ListIncidents(ReadSession readSession, Incidents incidents, IncidentRulesBook book, ReadNews readNews) {
        this.readSession = readSession;
        this.incidents = incidents;
        this.book = book;
        this.readNews = readNews;
    }

    public List<Incidents.Of> handle(Caller caller, UUID sessionId) {
        Session session = readSession.handle(caller, sessionId);
        List<Incidents.Of> all = incidents.ofSession(sessionId);
        readNews.tellOnceADay(
                all.stream()
                        .map(Incidents.Of::person)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                reading(caller, session));
        return all;
    }

    /** One that the caller noted. */
    public Incidents.Of one(Caller caller, UUID sessionId, UUID id) {
        readSession.handle(caller, sessionId);
        return incidents.find(sessionId, id).orElseThrow(IncidentRefusal.NotFound::new);
    }

    /** What can be chosen. */
    public IncidentRules rules() {
        return book.rules();
    }

    private static ReadNews.Reading reading(Caller caller, Session session) {
        if (caller.isA("jury")) return new ReadNews.Reading("candidacy", null, "jury", caller.subject());
        StructureRole role = caller.has(StructureRole.CENTRE_MANAGER, session.centreId())
                ? StructureRole.CENTRE_MANAGER
                : StructureRole.INVIGILATOR;
        return new ReadNews.Reading("candidacy", session.centreId(), role.label(), caller.subject());
    }
}
