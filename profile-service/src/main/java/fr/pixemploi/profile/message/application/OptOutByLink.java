package fr.pixemploi.profile.message.application;

import fr.pixemploi.kit.security.ErasedPeople;
import fr.pixemploi.profile.message.domain.MessageChoice;
import fr.pixemploi.profile.message.domain.MessageChoices;
import fr.pixemploi.profile.message.domain.MessageKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Whoever holds a letter ends its kind by the address in it, without an account. */
@ApplicationScoped
@Transactional
public class OptOutByLink {
    private final OptOutLinks links;
    private final MessageChoices choices;
    private final ErasedPeople erased;
    private final Clock clock;

    OptOutByLink(OptOutLinks links, MessageChoices choices, ErasedPeople erased, Clock clock) {
        this.links = links;
        this.choices = choices;
        this.erased = erased;
        this.clock = clock;
    }

    /** @param ended whether it has already */
    public record Looked(MessageKind kind, boolean ended) {}

    /** Which kind an address would end; empty for one that this platform did not make. Nothing changes by it. */
    public Optional<Looked> look(String token) {
        return links.read(token).map(optOut -> new Looked(optOut.kind(), isEnded(optOut)));
    }

    private boolean isEnded(OptOutLinks.OptOut optOut) {
        return choices.of(optOut.fileId()).off().contains(optOut.kind());
    }

    /** Doing so again is harmless. */
    public Optional<MessageKind> handle(String token) {
        Optional<OptOutLinks.OptOut> found = links.read(token);
        found.ifPresent(optOut -> end(optOut));
        return found.map(OptOutLinks.OptOut::kind);
    }

    /** Also of somebody erased the address has its rest; nothing else of them is kept. */
    private void end(OptOutLinks.OptOut optOut) {
        UUID fileId = optOut.fileId();
        choices.endAt(optOut.address(), optOut.kind(), clock.instant());
        if (erased.contains(fileId)) return;
        MessageChoice current = choices.lock(fileId);
        MessageChoice changed = current.without(optOut.kind());
        if (!changed.equals(current)) choices.put(fileId, changed);
    }
}
