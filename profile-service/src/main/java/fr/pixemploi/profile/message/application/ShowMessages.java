package fr.pixemploi.profile.message.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.application.GetBeneficiary;
import fr.pixemploi.profile.message.domain.Message;
import fr.pixemploi.profile.message.domain.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was said: to the person all of it, to a structure what was said in its own name about its file. */
@ApplicationScoped
@Transactional
public class ShowMessages {
    private final Messages messages;
    private final GetBeneficiary getBeneficiary;

    ShowMessages(Messages messages, GetBeneficiary getBeneficiary) {
        this.messages = messages;
        this.getBeneficiary = getBeneficiary;
    }

    public List<Messages.Named> mine(Caller caller, @Nullable UUID before, int max) {
        return messages.toPerson(caller.self(), before, max);
    }

    public List<Message> ofFile(Caller caller, UUID fileId, @Nullable UUID before, int max) {
        UUID structure =
                Objects.requireNonNull(getBeneficiary.handle(caller, fileId).structureId());
        return messages.toFile(fileId, structure, before, max);
    }
}
