package fr.pixemploi.profile.message.application;

import fr.pixemploi.profile.message.domain.Message;
import fr.pixemploi.profile.message.domain.MessageChoices;
import fr.pixemploi.profile.message.domain.Reason;
import fr.pixemploi.profile.message.domain.SentLately;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether something may go to an address: when it is noted, and once more before it goes, since files say where to write to, and whoever keeps
 * files may change that. What counts is where things went. A contact is an e-mail address, or a number in E.164.
 */
@ApplicationScoped
public class SpareAddress {
    private final SentLately lately;
    private final MessageChoices choices;
    private final AddressDigests digests;
    private final MessageTerms terms;

    SpareAddress(SentLately lately, MessageChoices choices, AddressDigests digests, MessageTerms terms) {
        this.lately = lately;
        this.choices = choices;
        this.digests = digests;
        this.terms = terms;
    }

    /** Null when it may go there, which is noted. */
    public @Nullable Reason whyNot(Message message, String contact, Instant now) {
        if (choices.hasEndedAt(digests.all(contact), message.kind(), message.fileId())) return Reason.OPTED_OUT;
        return isRoomFor(message, contact, now) ? null : Reason.TOO_MANY;
    }

    /** Whether a day has room for one more of it, which is noted then. */
    public boolean isRoomFor(Message message, String contact, Instant now) {
        MessageTerms.Limit limit = terms.limit(message.kind()).orElse(null);
        if (limit != null && isOver(limit, message, digests.all(contact), now.minus(MessageTerms.DAY))) return false;
        lately.goesTo(message, digests.of(contact), now);
        return true;
    }

    private boolean isOver(MessageTerms.Limit limit, Message message, List<String> addresses, Instant since) {
        return (message.structureId() != null && lately.ofStructureLocked(message, since) >= limit.ofOneStructureADay())
                || lately.toAddressLocked(message, addresses, since) >= limit.toOneAddressADay();
    }
}
