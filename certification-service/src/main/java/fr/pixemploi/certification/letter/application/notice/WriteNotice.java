package fr.pixemploi.certification.letter.application.notice;

import fr.pixemploi.certification.letter.domain.NoticeKind;
import fr.pixemploi.certification.letter.domain.NoticeLetters;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.job.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Notes a letter to a candidate, in the transaction of what it tells, the session held: not when the last one of its kind that went, or
 * goes, said the same to the same address.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class WriteNotice {
    private final NoticeLetters letters;
    private final Jobs jobs;
    private final Clock clock;

    WriteNotice(NoticeLetters letters, Jobs jobs, Clock clock) {
        this.letters = letters;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** @return false when the last one said the same */
    boolean handle(Session session, NoticeLetters.Recipient to, NoticeKind kind) {
        UUID said = SaidOf.session(kind, session);
        UUID id = Ids.next();
        boolean noted =
                letters.note(id, to, session.id(), said, kind, clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (noted) jobs.wish(SendNotice.NAME, id);
        return noted;
    }
}
