package fr.pixemploi.certification.jury.application;

import fr.pixemploi.certification.jury.domain.JuryFiles;
import fr.pixemploi.certification.jury.domain.JuryRefusal;
import fr.pixemploi.certification.jury.domain.Reopenings;
import fr.pixemploi.certification.session.application.CloseSession;
import fr.pixemploi.certification.session.application.HoldSession;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.certification.session.domain.SessionStatus;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** The jury gives a finalized session back to its centre, with a reason, as long as nobody was told a result. What was decided stays. */
@ApplicationScoped
@Transactional
public class ReopenSession {
    private final HoldSession holdSession;
    private final CloseSession closeSession;
    private final JuryFiles files;
    private final Reopenings reopenings;
    private final Clock clock;

    ReopenSession(
            HoldSession holdSession, CloseSession closeSession, JuryFiles files, Reopenings reopenings, Clock clock) {
        this.holdSession = holdSession;
        this.closeSession = closeSession;
        this.files = files;
        this.reopenings = reopenings;
        this.clock = clock;
    }

    public void handle(Caller caller, UUID id, String reason) {
        Session session = holdSession.handle(id);
        session.requireFinalized();
        boolean told = files.ofSession(id).stream()
                .flatMap(file -> file.asked().stream())
                .anyMatch(one -> one.told().isPresent());
        if (told || session.status() == SessionStatus.PROCESSED) throw new JuryRefusal.ResultsTold();
        closeSession.reopen(session);
        reopenings.add(Ids.next(), id, reason, caller.subject(), clock.instant());
    }
}
