package fr.pixemploi.kit.security;

import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import io.quarkus.arc.properties.UnlessBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Learns which accounts belong to a person, and which files a person joined to the own one. The service that owns the links writes them itself and does not listen to itself. */
@ApplicationScoped
@UnlessBuildProperty(name = "pixemploi.kit.owns-accounts", stringValue = "true", enableIfMissing = true)
class AccountHandler implements EventHandler {
    private record State(
            List<AccountLinks.Account> accounts, @Nullable UUID mergedInto) {}

    private final AccountLinks links;
    private final PersonAliases aliases;
    private final String topic;

    AccountHandler(
            AccountLinks links,
            PersonAliases aliases,
            @ConfigProperty(name = "pixemploi.kit.account-topic") String topic) {
        this.links = links;
        this.aliases = aliases;
        this.topic = topic;
    }

    @Override
    public String topic() {
        return topic;
    }

    @Override
    public String type() {
        return "fr.pixemploi.profile.beneficiary-state.v1";
    }

    @Override
    public void handle(IncomingEvent event) {
        State state = event.deleted() ? new State(List.of(), null) : event.read(State.class);
        links.set(event.aggregateId(), state.accounts());
        aliases.set(event.aggregateId(), state.mergedInto());
    }

    @Override
    public List<String> readModel() {
        return List.of("account_link", "person_alias");
    }
}
