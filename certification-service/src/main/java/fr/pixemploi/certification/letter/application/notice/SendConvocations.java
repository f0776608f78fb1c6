package fr.pixemploi.certification.letter.application.notice;

import fr.pixemploi.certification.letter.domain.NoticeKind;
import fr.pixemploi.certification.letter.domain.NoticeLetters;
import fr.pixemploi.certification.session.application.HoldSession;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * A centre's manager has all candidates called who have an address for that. Whoever was called to the session as it is now is not called
 * again; once its day or place changed, they are.
 */
@ApplicationScoped
@Transactional
public class SendConvocations {
    private final HoldSession holdSession;
    private final NoticeLetters letters;
    private final WriteNotice writeNotice;

    SendConvocations(HoldSession holdSession, NoticeLetters letters, WriteNotice writeNotice) {
        this.holdSession = holdSession;
        this.letters = letters;
        this.writeNotice = writeNotice;
    }

    /**
     * How many candidates.
     *
     * @param noted who are written to now
     * @param before who were written to before
     */
    public record Called(int noted, int before) {}

    public Called handle(Caller caller, UUID sessionId) {
        Session session = holdSession.handle(sessionId, caller.structuresAs(StructureRole.CENTRE_MANAGER));
        session.requireOpen();
        List<NoticeLetters.Recipient> all = letters.recipients(sessionId);
        int noted = (int) all.stream()
                .filter(to -> writeNotice.handle(session, to, NoticeKind.CONVOCATION))
                .count();
        return new Called(noted, all.size() - noted);
    }
}
