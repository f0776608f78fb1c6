package fr.pixemploi.certification.letter.application.notice;

import fr.pixemploi.certification.candidate.application.change.CandidateCancelled;
import fr.pixemploi.certification.letter.domain.NoticeKind;
import fr.pixemploi.certification.letter.domain.NoticeLetters;
import fr.pixemploi.certification.session.application.RecallSession;
import fr.pixemploi.certification.session.application.change.SessionCancelled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

/** Has candidates told that their session will not be, or that they are not in it any more: those who have an address for the convocation. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TellOfCancellations {
    private final NoticeLetters letters;
    private final RecallSession recallSession;
    private final WriteNotice writeNotice;

    TellOfCancellations(NoticeLetters letters, RecallSession recallSession, WriteNotice writeNotice) {
        this.letters = letters;
        this.recallSession = recallSession;
        this.writeNotice = writeNotice;
    }

    void handle(@Observes SessionCancelled news) {
        letters.recipients(news.session().id())
                .forEach(to -> writeNotice.handle(news.session(), to, NoticeKind.SESSION_CANCELLED));
    }

    void handle(@Observes CandidateCancelled news) {
        letters.recipient(news.sessionId(), news.candidateId())
                .ifPresent(to ->
                        writeNotice.handle(recallSession.handle(news.sessionId()), to, NoticeKind.CANDIDATE_CANCELLED));
    }
}
