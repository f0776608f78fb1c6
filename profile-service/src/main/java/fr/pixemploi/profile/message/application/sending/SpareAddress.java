package fr.pixemploi.profile.message.application.sending;

import fr.pixemploi.profile.message.application.AddressDigests;
import fr.pixemploi.profile.message.application.MessageTerms;
import fr.pixemploi.profile.message.domain.Message;
import fr.pixemploi.profile.message.domain.MessageChoices;
import fr.pixemploi.profile.message.domain.Reason;
import fr.pixemploi.profile.message.domain.SentLately;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks once more, before something goes to an address, whether it may: files say where to write to, and whoever keeps files may change that.
 * What counts is where things went.
 */
@ApplicationScoped
class SpareAddress {
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

    /** Null when it may go there, which is noted. @param contact e-mail address, or number in E.164 */
    @Nullable
    Reason whyNot(Message message, String contact, Instant now) {
        List<String> addresses = digests.all(contact);
        if (choices.hasEndedAt(addresses, message.kind(), message.fileId())) return Reason.OPTED_OUT;
        MessageTerms.Limit limit = terms.limit(message.kind()).orElse(null);
        if (limit != null && isOver(limit, message, addresses, now.minus(MessageTerms.DAY))) return Reason.TOO_MANY;
        lately.goesTo(message.id(), digests.of(contact));
        return null;
    }

    private boolean isOver(MessageTerms.Limit limit, Message message, List<String> addresses, Instant since) {
        return (message.structureId() != null && lately.ofStructureLocked(message, since) >= limit.ofOneStructureADay())
                || lately.toAddressLocked(message, addresses, since) >= limit.toOneAddressADay();
    }
}
