package fr.pixemploi.certification.candidate.application.table;

import fr.pixemploi.certification.candidate.application.EnrolCandidate;
import fr.pixemploi.certification.candidate.domain.Candidates;
import fr.pixemploi.certification.rules.application.ChooseCleaRule;
import fr.pixemploi.certification.session.application.CreateSession;
import fr.pixemploi.certification.session.application.table.FindNamedSession;
import fr.pixemploi.certification.session.application.table.NamedSession;
import fr.pixemploi.certification.session.domain.Schedule;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.certification.session.domain.SessionStatus;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.Callable;

/**
 * A row of a centre's table enrols a candidate, in a session that is there or that it opens. Whoever is in the session already, by name and
 * birth date, stays as they are; so does the session.
 */
@ApplicationScoped
@Transactional
public class ImportCandidate {
    private final FindNamedSession findNamedSession;
    private final CreateSession createSession;
    private final EnrolCandidate enrolCandidate;
    private final ChooseCleaRule chooseCleaRule;
    private final Candidates candidates;
    private final Clock clock;

    ImportCandidate(
            FindNamedSession findNamedSession,
            CreateSession createSession,
            EnrolCandidate enrolCandidate,
            ChooseCleaRule chooseCleaRule,
            Candidates candidates,
            Clock clock) {
        this.findNamedSession = findNamedSession;
        this.createSession = createSession;
        this.enrolCandidate = enrolCandidate;
        this.chooseCleaRule = chooseCleaRule;
        this.candidates = candidates;
        this.clock = clock;
    }

    public boolean mayImport(Caller caller, UUID centreId) {
        return caller.has(StructureRole.CENTRE_MANAGER, centreId);
    }

    /** What a row would come to: it is tried, and nothing of it stays. */
    public RowEnd look(UUID centreId, NamedSession named, EnrolCandidate.Wish wish) {
        try {
            return tried(() -> {
                throw new Undone(enrol(centreId, named, wish));
            });
        } catch (Undone undone) {
            return undone.end;
        }
    }

    /** What ends a row that was only tried: nothing of its transaction stays. */
    private static final class Undone extends RuntimeException {
        private final transient RowEnd end;

        Undone(RowEnd end) {
            super(null, null, false, false);
            this.end = end;
        }
    }

    /** Enrols the candidate, where that is what the row comes to. */
    public RowEnd handle(UUID centreId, NamedSession named, EnrolCandidate.Wish wish) {
        return tried(() -> enrol(centreId, named, wish));
    }

    /** In a transaction of its own, since whoever refuses ends it; a row that is done again after that is known. */
    private static RowEnd tried(Callable<RowEnd> row) {
        try {
            return QuarkusTransaction.requiringNew().call(row);
        } catch (RuntimeException e) {
            if (!isRefusal(e)) throw e;
            return new RowEnd.Refused(e);
        }
    }

    /** Others hold an enrolment to rules of their own, and refuse by types of theirs, which all stand in a domain; what breaks is no such type. */
    private static boolean isRefusal(RuntimeException thrown) {
        return thrown.getClass().getPackageName().matches("fr\\.pixemploi\\.certification\\..*\\.domain");
    }

    private RowEnd enrol(UUID centreId, NamedSession named, EnrolCandidate.Wish wish) {
        FindNamedSession.Found found = findNamedSession.held(centreId, named);
        RowEnd end = end(found, wish);
        if (!(end instanceof RowEnd.Enrolled)) return end;
        switch (found) {
            case FindNamedSession.Found.There(Session session) -> enrolCandidate.enrol(session, wish);
            case FindNamedSession.Found.Missing(CreateSession.Wish session, Schedule ignored) ->
                enrolCandidate.enrol(createSession.open(session), wish);
            case FindNamedSession.Found.Nowhere nowhere -> throw new IllegalStateException(nowhere.toString());
        }
        return end;
    }

    private RowEnd end(FindNamedSession.Found found, EnrolCandidate.Wish wish) {
        return switch (found) {
            case FindNamedSession.Found.Nowhere(NamedSession.Fault why) -> new RowEnd.NoSession(why);
            case FindNamedSession.Found.Missing(CreateSession.Wish ignored, Schedule schedule) ->
                newcomer(schedule, wish);
            case FindNamedSession.Found.There(Session session) -> {
                if (isKnown(session, wish)) yield new RowEnd.Known();
                yield session.status() == SessionStatus.CREATED
                        ? newcomer(session.schedule(), wish)
                        : new RowEnd.SessionClosed(session.status() == SessionStatus.CANCELLED);
            }
        };
    }

    private boolean isKnown(Session session, EnrolCandidate.Wish wish) {
        return candidates.bornOn(session.id(), wish.identity().birthDate()).stream()
                .filter(one -> one.cancellation() == null)
                .anyMatch(one -> one.identity().isSamePerson(wish.identity()));
    }

    private RowEnd newcomer(Schedule schedule, EnrolCandidate.Wish wish) {
        if (!wish.identity().birthDate().isBefore(schedule.dayOf(clock.instant()))) return new RowEnd.BornInTheFuture();
        boolean ruled = !wish.cleaNumerique()
                || chooseCleaRule.handle(schedule.startsAt().toLocalDate()).isPresent();
        return ruled ? new RowEnd.Enrolled() : new RowEnd.NoSuchVersion();
    }
}
