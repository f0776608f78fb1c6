package fr.pixemploi.profile.webhook.application;

import fr.pixemploi.profile.webhook.domain.UnwellEndpoint;
import fr.pixemploi.profile.webhook.domain.Webhooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The operator looks over the endpoints of all structures that are told nothing, or where the last try failed. */
@ApplicationScoped
@Transactional
public class ListUnwellEndpoints {
    private final Webhooks webhooks;

    ListUnwellEndpoints(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    public List<UnwellEndpoint> handle(@Nullable UUID after, int max) {
        return webhooks.unwell(after, max);
    }
}
