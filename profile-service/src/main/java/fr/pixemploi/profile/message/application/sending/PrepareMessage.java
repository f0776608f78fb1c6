package fr.pixemploi.profile.message.application.sending;

import fr.pixemploi.kit.security.ErasedPeople;
import fr.pixemploi.profile.ProfileSettings;
import fr.pixemploi.profile.message.application.AddressDigests;
import fr.pixemploi.profile.message.application.MessageTerms;
import fr.pixemploi.profile.message.application.OptOutLinks;
import fr.pixemploi.profile.message.application.SpareAddress;
import fr.pixemploi.profile.message.application.text.MessageTexts;
import fr.pixemploi.profile.message.application.text.Said;
import fr.pixemploi.profile.message.domain.Addressee;
import fr.pixemploi.profile.message.domain.Channel;
import fr.pixemploi.profile.message.domain.Message;
import fr.pixemploi.profile.message.domain.MessageChoice;
import fr.pixemploi.profile.message.domain.MessageChoices;
import fr.pixemploi.profile.message.domain.MessageKind;
import fr.pixemploi.profile.message.domain.Outgoing;
import fr.pixemploi.profile.message.domain.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes the next message that is due, and looks once more whether it is to be said: what was true when it was noted may not be any more. What
 * is, is noted as about to be handed over; only once that is committed it may be.
 */
@ApplicationScoped
class PrepareMessage {
    private static final Logger LOG = Logger.getLogger(PrepareMessage.class);

    /** @param prepared null when it waits on, or was withheld */
    record Taken(@Nullable Prepared prepared) {}

    private final Outgoing outgoing;
    private final MessageChoices choices;
    private final SpareAddress spare;
    private final MessageTexts texts;
    private final MessageTerms terms;
    private final OptOutLinks links;
    private final AddressDigests digests;
    private final ErasedPeople erased;
    private final ProfileSettings settings;
    private final MessageFigures figures;
    private final Clock clock;

    PrepareMessage(
            Outgoing outgoing,
            MessageChoices choices,
            SpareAddress spare,
            MessageTexts texts,
            MessageTerms terms,
            OptOutLinks links,
            AddressDigests digests,
            ErasedPeople erased,
            ProfileSettings settings,
            MessageFigures figures,
            Clock clock) {
        this.outgoing = outgoing;
        this.choices = choices;
        this.spare = spare;
        this.texts = texts;
        this.terms = terms;
        this.links = links;
        this.digests = digests;
        this.erased = erased;
        this.settings = settings;
        this.figures = figures;
        this.clock = clock;
    }

    /** Empty when nothing is due. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Taken> handle() {
        Instant now = clock.instant();
        return outgoing.takeDue(now).map(id -> new Taken(unlessUnreadable(id, now)));
    }

    /** One that nobody can read or write down does not hold up the others. */
    private @Nullable Prepared unlessUnreadable(UUID id, Instant now) {
        try {
            return prepared(outgoing.get(id), now);
        } catch (IllegalArgumentException | IllegalStateException | DateTimeException e) {
            LOG.errorf("message %s cannot be written: %s", id, e.getClass().getName());
            outgoing.fail(id, now);
            figures.failed();
            return null;
        }
    }

    private @Nullable Prepared prepared(Message message, Instant now) {
        Addressee addressee = outgoing.addressee(message);
        ZoneId zone = addressee.zone() == null ? terms.zone() : addressee.zone();
        MessageChoice choice = choices.of(message.fileId());
        // Hours in which nothing may be sent do not count.
        if (allowed(message.dueAt(), zone).plus(terms.fresh()).isBefore(now))
            return withheld(message, Reason.TOO_LATE, now);
        // Before all that is of the person, so that the hour at which something ends tells nobody that it was withheld.
        Instant allowed = allowed(now, zone);
        if (allowed.isAfter(now) && !cannotWait(message, allowed)) {
            outgoing.change(message.postponed(allowed));
            return null;
        }
        Reason reason = whyNot(message, addressee, choice, now);
        if (reason != null) return withheld(message, reason, now);
        Duration period = terms.period(message.kind());
        if (period.isPositive() && outgoing.toldSinceLocked(message, now.minus(period)))
            return withheld(message, Reason.TOLD_LATELY, now);
        Optional<Channel> way = addressee.way(message.channel(), choice.channel());
        if (way.isEmpty()) return withheld(message, Reason.NO_CONTACT, now);
        String code = outgoing.code(message.id()).orElse(null);
        if (message.kind() == MessageKind.INVITATION && code == null) return withheld(message, Reason.OUTDATED, now);
        Reason spared = spare.whyNot(message, Objects.requireNonNull(addressee.contact(way.get())), now);
        if (spared != null) return withheld(message, spared, now);
        MessageTexts.Version version = texts.inForce(now);
        Message sending = message.sending(way.get(), version.version(), now);
        Said said = new Said(
                addressee.language(),
                zone,
                addressee.structureName(),
                Objects.requireNonNull(addressee.holdsUntil()),
                message.appointment(),
                code);
        Prepared prepared = written(sending, addressee, version, said);
        outgoing.change(sending);
        return prepared;
    }

    /** Null when it is to be said. */
    private @Nullable Reason whyNot(Message message, Addressee addressee, MessageChoice choice, Instant now) {
        if (erased.contains(message.fileId()) || !addressee.holdsAt(now) || addressee.answered())
            return Reason.OUTDATED;
        if (addressee.restricted()) return Reason.RESTRICTED;
        return choice.off().contains(message.kind()) ? Reason.OPTED_OUT : null;
    }

    /** Rather at night than too late: somebody would be on the way before the quiet ends. */
    private boolean cannotWait(Message message, Instant allowed) {
        boolean ofAppointment = message.kind() == MessageKind.APPOINTMENT_CHANGED
                || message.kind() == MessageKind.APPOINTMENT_CANCELLED;
        return ofAppointment
                && Objects.requireNonNull(message.appointment())
                        .at()
                        .minus(terms.onTheWayBefore())
                        .isBefore(allowed);
    }

    private Instant allowed(Instant moment, ZoneId zone) {
        return settings.messages().quietHours() ? terms.quiet().firstAfter(moment, zone) : moment;
    }

    private @Nullable Prepared withheld(Message message, Reason reason, Instant now) {
        Message withheld = message.withheld(reason, now);
        outgoing.change(withheld);
        figures.ended(withheld);
        return null;
    }

    private Prepared written(Message message, Addressee addressee, MessageTexts.Version version, Said said) {
        return switch (Objects.requireNonNull(message.channel())) {
            case EMAIL -> {
                String email = Objects.requireNonNull(addressee.email());
                URI optOut = links.address(message.fileId(), message.kind(), digests.of(email));
                yield new Prepared.Mail(
                        message, email, texts.letter(version, message.kind(), said, link(said), optOut), optOut);
            }
            case SMS ->
                new Prepared.Brief(
                        message,
                        Objects.requireNonNull(addressee.number()),
                        texts.sms(version, message.kind(), said, said.code() == null ? link(said) : page()));
            case PAPER -> throw new IllegalStateException("paper is not sent");
        };
    }

    /** Where a code is typed, with the code behind the #, which browsers send to nobody; for all else the person's space. */
    private @Nullable URI link(Said said) {
        URI page = page();
        if (said.code() == null) return settings.messages().space().orElse(null);
        return page == null ? null : URI.create(page + "#" + said.code());
    }

    private @Nullable URI page() {
        return settings.portal().map(URI::create).orElse(null);
    }
}
