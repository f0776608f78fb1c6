package fr.pixemploi.certification.certificate.persistence;

import fr.pixemploi.certification.CertificationSettings;
import fr.pixemploi.kit.seal.SealSecret;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The keys of this deployment: the newest one seals, all of them find and open. */
@Startup
@ApplicationScoped
class SealKeys {
    private final SealKey newest;
    private final List<SealKey> all;

    SealKeys(CertificationSettings settings, @ConfigProperty(name = "pixemploi.local") boolean local) {
        this.all = SealSecret.newestFirst(
                        "PIXEMPLOI_CERTIFICATION_SEAL_KEY",
                        settings.sealKey(),
                        settings.formerSealKeys().orElse(List.of()),
                        local)
                .stream()
                .map(SealKey::new)
                .toList();
        this.newest = all.getFirst();
    }

    SealKey newest() {
        return newest;
    }

    /** Each key by what it makes of a code. */
    Map<String, SealKey> byDigest(String code) {
        return all.stream().collect(Collectors.toMap(key -> key.digest(code), key -> key, (one, same) -> one));
    }
}
