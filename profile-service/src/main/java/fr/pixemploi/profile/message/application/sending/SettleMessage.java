package fr.pixemploi.profile.message.application.sending;

import fr.pixemploi.kit.message.Handover;
import fr.pixemploi.profile.message.application.MessageTerms;
import fr.pixemploi.profile.message.domain.Message;
import fr.pixemploi.profile.message.domain.MessageState;
import fr.pixemploi.profile.message.domain.Outgoing;
import fr.pixemploi.profile.message.domain.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Notes what came of a hand-over. */
@ApplicationScoped
class SettleMessage {
    private final Outgoing outgoing;
    private final MessageTerms terms;
    private final MessageFigures figures;
    private final Clock clock;

    SettleMessage(Outgoing outgoing, MessageTerms terms, MessageFigures figures, Clock clock) {
        this.outgoing = outgoing;
        this.terms = terms;
        this.figures = figures;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void handle(Message message, Handover handover) {
        Instant now = clock.instant();
        Message settled = switch (handover) {
            case Handover.Accepted _ -> message.ended(MessageState.SENT, now);
            case Handover.Refused _ -> message.failed(Reason.REFUSED, now);
            case Handover.NotNow _ -> message.again(terms.pauses(), now);
            case Handover.Unsure _ -> message.ended(MessageState.UNSURE, now);
        };
        if (outgoing.settle(settled)) figures.ended(settled);
    }

    /** @param before whatever was begun before then, its instance has died */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void giveUp(Instant before) {
        figures.unsure(outgoing.giveUp(before, clock.instant()));
    }

    /** @param before whatever was noted before then may have been handed over, or not */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void giveUpWaiting(Instant before) {
        figures.unsure(outgoing.giveUpWaiting(before, clock.instant()));
    }
}
