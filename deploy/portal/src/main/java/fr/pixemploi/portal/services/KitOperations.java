package fr.pixemploi.portal.services;

import fr.pixemploi.client.profile.ApiClient;
import fr.pixemploi.client.profile.api.OperationsApi;
import fr.pixemploi.client.profile.api.StatusApi;
import fr.pixemploi.portal.PortalSettings;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every service offers to whoever operates it: the same operations, since the services' kit makes them and their documents. So profile's client
 * speaks with all four.
 */
@Singleton
public final class KitOperations {
    private final Map<String, Operated> services = new LinkedHashMap<>();

    /** One service. */
    public record Operated(StatusApi status, OperationsApi operations) {}

    KitOperations(PortalSettings settings, Connection connection) {
        services.put("assessment", at(settings.services().assessment(), connection));
        services.put("profile", at(settings.services().profile(), connection));
        services.put("pathway", at(settings.services().pathway(), connection));
        services.put("certification", at(settings.services().certification(), connection));
    }

    private static Operated at(URI address, Connection connection) {
        ApiClient client = Profile.client(address, connection);
        return new Operated(new StatusApi(client), new OperationsApi(client));
    }

    /** In the order in which people meet them. */
    public Set<String> names() {
        return services.keySet();
    }

    public @Nullable Operated named(String name) {
        return services.get(name);
    }
}
