package fr.pixemploi.certification.day.application;

import fr.pixemploi.certification.day.domain.DaySession;
import fr.pixemploi.certification.day.domain.DaySessions;
import fr.pixemploi.certification.day.domain.NextSteps;
import fr.pixemploi.certification.duty.application.InspectSession;
import fr.pixemploi.certification.duty.domain.Finding;
import fr.pixemploi.certification.session.domain.SessionRefusal;
import fr.pixemploi.certification.session.domain.SessionStatus;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.kit.structure.KnownStructure;
import fr.pixemploi.kit.structure.KnownStructures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people of a centre look at its day: its sessions, what is not in order, and what to do next. In figures: nobody is named. */
@ApplicationScoped
@Transactional
public class ReadDay {
    private static final Set<StructureRole> ROLES = Set.of(StructureRole.CENTRE_MANAGER, StructureRole.INVIGILATOR);
    private static final ZoneId UNLESS_KNOWN = ZoneId.of("Europe/Paris");

    private final DaySessions sessions;
    private final InspectSession inspectSession;
    private final KnownStructures structures;
    private final Clock clock;

    ReadDay(DaySessions sessions, InspectSession inspectSession, KnownStructures structures, Clock clock) {
        this.sessions = sessions;
        this.inspectSession = inspectSession;
        this.structures = structures;
        this.clock = clock;
    }

    /** A session with what is not in order and what to do next, in French. */
    public record Planned(DaySession session, List<String> notInOrder, List<String> next) {}

    /** A day of a centre. */
    public record Day(LocalDate date, List<Planned> sessions) {}

    /** @param date today at the centre when null */
    public Day handle(Caller caller, UUID centreId, @Nullable LocalDate date) {
        if (!caller.hasAny(ROLES, centreId)) throw new SessionRefusal.NotFound();
        Instant now = clock.instant();
        LocalDate day = date != null ? date : now.atZone(zone(centreId)).toLocalDate();
        return new Day(
                day,
                sessions.of(centreId, day).stream()
                        .map(session -> planned(session, now))
                        .toList());
    }

    private Planned planned(DaySession session, Instant now) {
        // What is over, or will not be, needs no order.
        List<String> notInOrder = session.status() != SessionStatus.CREATED
                ? List.of()
                : inspectSession.handle(session.id(), session.zone()).stream()
                        .filter(finding -> finding.state() != Finding.State.MET)
                        .map(Finding::french)
                        .toList();
        return new Planned(session, notInOrder, NextSteps.of(session, notInOrder, now));
    }

    private ZoneId zone(UUID centreId) {
        return structures.find(centreId).map(KnownStructure::timeZone).orElse(UNLESS_KNOWN);
    }
}
