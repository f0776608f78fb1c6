package fr.pixemploi.profile.message.application;

import fr.pixemploi.kit.id.ReadVersion;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.message.domain.MessageChoice;
import fr.pixemploi.profile.message.domain.MessageChoices;
import fr.pixemploi.profile.message.domain.MessageRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.UnaryOperator;

/** Which messages a person wants, and how they are sent: in the own space. */
@ApplicationScoped
@Transactional
public class MyChoices {
    private final MessageChoices choices;

    MyChoices(MessageChoices choices) {
        this.choices = choices;
    }

    public MessageChoice get(Caller caller) {
        return choices.of(caller.self());
    }

    /**
     * @param change what becomes of it
     * @throws MessageRefusal.ChangedMeanwhile when it is not what the caller read
     */
    public MessageChoice update(Caller caller, ReadVersion read, UnaryOperator<MessageChoice> change) {
        MessageChoice current = choices.lock(caller.self());
        if (!read.is(current.version())) throw new MessageRefusal.ChangedMeanwhile();
        MessageChoice changed = change.apply(current);
        if (!changed.equals(current)) choices.put(caller.self(), changed);
        return changed;
    }
}
