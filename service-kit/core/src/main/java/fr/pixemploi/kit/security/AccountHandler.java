package fr.pixemploi.kit.security;

import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import io.quarkus.arc.properties.UnlessBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Learns which accounts belong to a person. The service that owns the links writes them itself and does not listen to itself. */
@ApplicationScoped
@UnlessBuildProperty(name = "pixemploi.kit.owns-accounts", stringValue = "true", enableIfMissing = true)
class AccountHandler implements EventHandler {
    private record State(List<AccountLinks.Account> accounts) {}

    private final AccountLinks links;
    private final String topic;

    AccountHandler(AccountLinks links, @ConfigProperty(name = "pixemploi.kit.account-topic") String topic) {
        this.links = links;
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
        links.set(
                event.aggregateId(),
                event.deleted() ? List.of() : event.read(State.class).accounts());
    }

    @Override
    public List<String> readModel() {
        return List.of("account_link");
    }
}
