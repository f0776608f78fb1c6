package fr.pixemploi.kit.status;

import fr.pixemploi.kit.alive.DatabaseAnswers;
import io.quarkus.oidc.runtime.TenantConfigBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Supplier;

/** What of a service the kit knows by readiness; parts that measure themselves are beans where they do. */
@ApplicationScoped
class KitParts {
    private record Part(String name, Supplier<Optional<PartState>> measured) implements StatusPart {
        @Override
        public Optional<PartState> state() {
            return measured.get();
        }
    }

    @Produces
    @Singleton
    StatusPart database(DatabaseAnswers database) {
        return new Part("database", () -> Optional.of(database.answeredLately() ? PartState.WORKS : PartState.AWAY));
    }

    /** Without the keys of the identity provider, fetched once, no token can be told from a forged one. */
    @Produces
    @Singleton
    StatusPart signIn(TenantConfigBean tenants) {
        return new Part(
                "sign-in", () -> Optional.of(tenants.getDefaultTenant().ready() ? PartState.WORKS : PartState.AWAY));
    }
}
