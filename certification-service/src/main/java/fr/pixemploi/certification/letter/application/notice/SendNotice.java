package fr.pixemploi.certification.letter.application.notice;

import fr.pixemploi.certification.CertificationSettings;
import fr.pixemploi.certification.letter.application.SendOnce;
import fr.pixemploi.certification.letter.domain.LetterEnd;
import fr.pixemploi.certification.letter.domain.NoticeLetter;
import fr.pixemploi.certification.letter.domain.NoticeLetters;
import fr.pixemploi.certification.session.application.RecallSession;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.certification.session.domain.SessionStatus;
import fr.pixemploi.kit.job.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * Sends a letter to a candidate at most once: that it goes is committed before it is handed over, and what came of it after that. Whoever
 * finds it going does not know, and leaves it. What was surely not handed over is tried again, until the session begins. What is not true any
 * more is not sent.
 */
@ApplicationScoped
class SendNotice implements Job {
    static final String NAME = "notice-letter";

    private final NoticeLetters letters;
    private final RecallSession recallSession;
    private final SendOnce sendOnce;
    private final CertificationSettings settings;

    SendNotice(NoticeLetters letters, RecallSession recallSession, SendOnce sendOnce, CertificationSettings settings) {
        this.letters = letters;
        this.recallSession = recallSession;
        this.sendOnce = sendOnce;
        this.settings = settings;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean carryOut(UUID id, BooleanSupplier stopping) {
        if (stopping.getAsBoolean()) return false;
        sendOnce.handle(id, letters, now -> begin(id, now));
        return true;
    }

    /** What is to be handed over now, noted as such; empty when nothing is, or nothing any more. */
    private Optional<SendOnce.Going> begin(UUID id, Instant now) {
        Optional<NoticeLetter> held = letters.hold(id);
        if (held.isEmpty()) return Optional.empty();
        NoticeLetter letter = held.get();
        Session session = recallSession.handle(letter.sessionId());
        String email = letter.email();
        if (letter.begun()) letters.end(id, LetterEnd.UNSURE, null, now);
        else if (email == null) letters.end(id, LetterEnd.WITHHELD, "no-address", now);
        else if (!isTrue(letter, session)) letters.end(id, LetterEnd.WITHHELD, "changed", now);
        else if (session.schedule().instant().isBefore(now)) letters.end(id, LetterEnd.FAILED, "too-late", now);
        else {
            // Written first: what cannot be written does not seem to have gone.
            SendOnce.Going going = new SendOnce.Going(email, NoticeText.of(letter.kind(), session, settings.portal()));
            letters.begin(id, now);
            return Optional.of(going);
        }
        return Optional.empty();
    }

    private static boolean isTrue(NoticeLetter letter, Session session) {
        return switch (letter.kind()) {
            case CONVOCATION ->
                letter.isCandidate()
                        && session.status() == SessionStatus.CREATED
                        && SaidOf.session(letter.kind(), session).equals(letter.said());
            case CANDIDATE_CANCELLED -> !letter.isCandidate();
            case SESSION_CANCELLED -> session.status() == SessionStatus.CANCELLED;
        };
    }
}
