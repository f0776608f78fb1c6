package fr.pixemploi.kit.problem;

import org.eclipse.microprofile.config.ConfigProvider;

/** Where the world calls this service, as {@code pixemploi.address} says; behind a gateway with the path that leads to this service. */
public final class ServiceAddress {
    /** Empty for a service that does not know it. */
    private static final String ADDRESS = ConfigProvider.getConfig()
            .getOptionalValue("pixemploi.address", String.class)
            .orElse("")
            .replaceFirst("/$", "");

    private ServiceAddress() {}

    /** A path with the address before it; without that setting it stays a path, to be read against the address of the call. */
    public static String whole(String path) {
        return ADDRESS + path;
    }
}
