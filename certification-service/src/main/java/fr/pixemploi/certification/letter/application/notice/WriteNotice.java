package fr.pixemploi.certification.letter.application.notice;

import fr.pixemploi.certification.letter.domain.NoticeKind;
import fr.pixemploi.certification.letter.domain.NoticeLetters;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.kit.job.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Notes a letter to a candidate, in the transaction of what it tells: the same of the same session to the same address once. */
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

    /** @return false when the same was noted before */
    boolean handle(Session session, NoticeLetters.Recipient to, NoticeKind kind) {
        UUID said = SaidOf.session(kind, session);
        String same = "%s/%s/%s/%s/%s".formatted(kind, session.id(), said, to.candidateId(), to.email());
        UUID id = UUID.nameUUIDFromBytes(same.getBytes(StandardCharsets.UTF_8));
        boolean noted = letters.note(
                id, to.candidateId(), session.id(), said, kind, clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (noted) jobs.wish(SendNotice.NAME, id);
        return noted;
    }
}
