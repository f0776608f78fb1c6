package fr.pixemploi.profile.message.application;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.message.Letter;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.ProfileSettings;
import fr.pixemploi.profile.beneficiary.application.GetBeneficiary;
import fr.pixemploi.profile.beneficiary.application.restriction.CheckRestriction;
import fr.pixemploi.profile.message.application.text.MessageTexts;
import fr.pixemploi.profile.message.application.text.Said;
import fr.pixemploi.profile.message.domain.Addressee;
import fr.pixemploi.profile.message.domain.Message;
import fr.pixemploi.profile.message.domain.MessageKind;
import fr.pixemploi.profile.message.domain.MessageRefusal;
import fr.pixemploi.profile.message.domain.Messages;
import fr.pixemploi.profile.message.domain.Outgoing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the structure prints what was to be said in its name, and hands it over: to whoever has neither e-mail nor telephone. An
 * invitation is printed with a code of its own, by who invites.
 */
@ApplicationScoped
@Transactional
public class PrintMessage {
    private final GetBeneficiary getBeneficiary;
    private final CheckRestriction checkRestriction;
    private final Messages messages;
    private final Outgoing outgoing;
    private final MessageTexts texts;
    private final MessageTerms terms;
    private final ProfileSettings.Messages settings;
    private final Clock clock;

    PrintMessage(
            GetBeneficiary getBeneficiary,
            CheckRestriction checkRestriction,
            Messages messages,
            Outgoing outgoing,
            MessageTexts texts,
            MessageTerms terms,
            ProfileSettings settings,
            Clock clock) {
        this.getBeneficiary = getBeneficiary;
        this.checkRestriction = checkRestriction;
        this.messages = messages;
        this.outgoing = outgoing;
        this.texts = texts;
        this.terms = terms;
        this.settings = settings.messages();
        this.clock = clock;
    }

    /**
     * @param about which of the kind; null for the newest
     * @throws MessageRefusal.NoSuchMessage when nothing of the kind was to be said
     * @throws MessageRefusal.Outdated when it is not so any more
     */
    public Letter handle(Caller caller, UUID fileId, MessageKind kind, @Nullable UUID about) {
        UUID structure =
                Objects.requireNonNull(getBeneficiary.handle(caller, fileId).structureId());
        checkRestriction.handle(fileId);
        if (kind == MessageKind.INVITATION) throw new MessageRefusal.NoSuchMessage();
        Message message =
                messages.newest(fileId, structure, kind, about).orElseThrow(MessageRefusal.NoSuchMessage::new);
        Instant now = clock.instant();
        Addressee addressee = outgoing.addressee(message);
        if (!addressee.holdsAt(now)) throw new MessageRefusal.Outdated();
        MessageTexts.Version version = texts.inForce(now);
        Said said = new Said(
                addressee.language(),
                addressee.zone() == null ? terms.zone() : addressee.zone(),
                addressee.structureName(),
                Objects.requireNonNull(addressee.holdsUntil()),
                message.appointment(),
                null);
        messages.add(message.printed(Ids.next(), version.version(), now), null, Set.of());
        return texts.letter(version, kind, said, settings.space().orElse(null), null);
    }
}
