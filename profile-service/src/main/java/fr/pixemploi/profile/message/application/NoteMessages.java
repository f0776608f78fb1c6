package fr.pixemploi.profile.message.application;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.profile.beneficiary.domain.InvitationToSend;
import fr.pixemploi.profile.caseload.domain.action.InvitedToCampaign;
import fr.pixemploi.profile.message.domain.Channel;
import fr.pixemploi.profile.message.domain.Message;
import fr.pixemploi.profile.message.domain.MessageKind;
import fr.pixemploi.profile.message.domain.MessageRefusal;
import fr.pixemploi.profile.message.domain.Messages;
import fr.pixemploi.profile.message.domain.Outgoing;
import fr.pixemploi.profile.sharing.domain.Grant;
import fr.pixemploi.profile.sharing.domain.GrantChanged;
import fr.pixemploi.profile.sharing.domain.request.SharingAsked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Notes what is to be said in the transaction of what happened: of this service's own changes, and of facts that it hears. Never from a read
 * model.
 */
@ApplicationScoped
@Transactional
public class NoteMessages {
    private final Messages messages;
    private final Outgoing outgoing;
    private final SpareAddress spare;
    private final MessageTerms terms;
    private final Clock clock;

    NoteMessages(Messages messages, Outgoing outgoing, SpareAddress spare, MessageTerms terms, Clock clock) {
        this.messages = messages;
        this.outgoing = outgoing;
        this.spare = spare;
        this.terms = terms;
        this.clock = clock;
    }

    /** @throws MessageRefusal.TooManyInvitations which undoes the invitation too */
    void invited(@Observes InvitationToSend invitation) {
        Channel channel = switch (invitation.way()) {
            case EMAIL -> Channel.EMAIL;
            case SMS -> Channel.SMS;
        };
        UUID id = Ids.next();
        Message message = Message.waiting(
                        id,
                        invitation.file(),
                        MessageKind.INVITATION,
                        id,
                        invitation.structure(),
                        invitation.madeAt(),
                        invitation.madeAt())
                .by(channel);
        String contact = outgoing.addressee(message).contact(channel);
        if (contact != null && !spare.isRoomFor(message, contact, invitation.madeAt()))
            throw new MessageRefusal.TooManyInvitations(MessageTerms.DAY);
        messages.add(message, invitation.code().value(), Set.of());
    }

    void invited(@Observes InvitedToCampaign invited) {
        String which = invited.structure() + " " + invited.file() + " " + invited.campaignCode();
        note(
                MessageKind.REMINDER,
                invited.file(),
                UUID.nameUUIDFromBytes(which.getBytes(StandardCharsets.UTF_8)),
                invited.structure(),
                invited.at().plus(terms.reminderAfter()),
                null);
    }

    void asked(@Observes SharingAsked asked) {
        note(
                MessageKind.SHARING_ASKED,
                asked.request().fileId(),
                asked.request().id(),
                asked.request().structureId(),
                asked.request().askedAt(),
                null);
    }

    void changed(@Observes GrantChanged changed) {
        Grant grant = changed.grant();
        if (!grant.isNew() || grant.status() != Grant.Status.ACTIVE) return;
        note(
                MessageKind.SHARING_ENDS,
                grant.beneficiaryId(),
                grant.id(),
                grant.structureId(),
                grant.until().minus(terms.sharingEndsBefore()),
                null);
    }

    /**
     * What is old news says nothing.
     *
     * @param structure in whose name; null for the platform's
     * @param due from then on it may be said
     * @param appointment of what takes place; null for all else
     */
    public void note(
            MessageKind kind,
            UUID file,
            UUID about,
            @Nullable UUID structure,
            Instant due,
            Message.@Nullable Appointment appointment) {
        note(kind, file, about, structure, due, appointment, Set.of());
    }

    /** @param endsWith what may end before it is said, and makes it untrue */
    public void note(
            MessageKind kind,
            UUID file,
            UUID about,
            @Nullable UUID structure,
            Instant due,
            Message.@Nullable Appointment appointment,
            Set<UUID> endsWith) {
        Instant now = clock.instant();
        if (due.isBefore(now.minus(terms.fresh()))) return;
        Message message = Message.waiting(Ids.next(), file, kind, about, structure, now, due);
        messages.add(appointment == null ? message : message.of(appointment), null, endsWith);
    }

    /** What waits to be said, as at night, and is not so any more. */
    public void withhold(MessageKind kind, UUID file, UUID ended) {
        messages.withhold(file, kind, ended, clock.instant());
    }
}
