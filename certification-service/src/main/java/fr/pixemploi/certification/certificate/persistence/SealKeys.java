package fr.pixemploi.certification.certificate.persistence;

import fr.pixemploi.certification.CertificationSettings;
import fr.pixemploi.kit.seal.SealSecret;
import io.quarkus.runtime.Startup;
import io.smallrye.config.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The keys of this deployment: the newest one seals, all of them find and open. */
@Startup
@ApplicationScoped
class SealKeys {
    private final SealKey newest;
    private final List<SealKey> all;

    SealKeys(CertificationSettings settings, @ConfigProperty(name = "pixemploi.local") boolean local) {
        List<SealKey> former = settings.formerSealKeys().orElse(List.of()).stream()
                .map(secret -> key(secret, local))
                .toList();
        this.newest = key(settings.sealKey(), local);
        this.all = Stream.concat(Stream.of(newest), former.stream()).toList();
    }

    private static SealKey key(Secret<String> secret, boolean local) {
        return new SealKey(new SealSecret("PIXEMPLOI_CERTIFICATION_SEAL_KEY", secret.get(), local));
    }

    SealKey newest() {
        return newest;
    }

    /** Each key by what it makes of a code. */
    Map<String, SealKey> byDigest(String code) {
        return all.stream().collect(Collectors.toMap(key -> key.digest(code), key -> key, (one, same) -> one));
    }
}
