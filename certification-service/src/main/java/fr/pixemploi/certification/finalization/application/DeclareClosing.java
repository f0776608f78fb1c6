package fr.pixemploi.certification.finalization.application;

import fr.pixemploi.certification.finalization.domain.Absentee;
import fr.pixemploi.certification.finalization.domain.ClosingDeclaration;
import fr.pixemploi.certification.finalization.domain.Closings;
import fr.pixemploi.certification.finalization.domain.FinalizationRefusal;
import fr.pixemploi.certification.finalization.domain.FinalizationRulesBook;
import fr.pixemploi.certification.session.application.HoldSession;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The centre declares that the attendance sheet is signed, and says why somebody did not sit. Said anew, the last word holds. */
@ApplicationScoped
@Transactional
public class DeclareClosing {
    private final HoldSession holdSession;
    private final Closings closings;
    private final FinalizationRulesBook book;
    private final CheckFinalization checkFinalization;
    private final Clock clock;

    DeclareClosing(
            HoldSession holdSession,
            Closings closings,
            FinalizationRulesBook book,
            CheckFinalization checkFinalization,
            Clock clock) {
        this.holdSession = holdSession;
        this.closings = closings;
        this.book = book;
        this.checkFinalization = checkFinalization;
        this.clock = clock;
    }

    /** @param comment of the invigilators; null for none */
    public CheckFinalization.Checked handle(
            Caller caller, UUID id, boolean attendanceSigned, @Nullable String comment) {
        Session session = hold(caller, id, StructureRole.CENTRE_MANAGER);
        closings.declare(id, new ClosingDeclaration(attendanceSigned, comment, caller.subject(), now()));
        return checkFinalization.handle(session);
    }

    /** @param code of the reason */
    public CheckFinalization.Checked explain(
            Caller caller, UUID id, UUID candidate, String code, @Nullable String words) {
        Session session = hold(caller, id, StructureRole.CENTRE_MANAGER, StructureRole.INVIGILATOR);
        if (!closings.isEnrolled(id, candidate)) throw new FinalizationRefusal.NotFound();
        if (closings.absentees(id).stream()
                .noneMatch(absentee -> absentee.candidate().equals(candidate)))
            throw new FinalizationRefusal.NotAbsent();
        if (book.rules().reason(code).words() && words == null) throw new FinalizationRefusal.WordsNeeded();
        closings.explain(candidate, new Absentee.Reason(code, words, caller.subject(), now()));
        return checkFinalization.handle(session);
    }

    private Session hold(Caller caller, UUID id, StructureRole... roles) {
        Session session = holdSession.handle(id, caller.structuresAs(roles));
        session.requireOpen();
        return session;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
