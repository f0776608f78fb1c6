package fr.pixemploi.assessment.kiosk.application;

import fr.pixemploi.assessment.kiosk.domain.DeviceSecret;
import fr.pixemploi.assessment.kiosk.domain.Kiosk;
import fr.pixemploi.assessment.kiosk.domain.KioskRefusal;
import fr.pixemploi.assessment.kiosk.domain.Kiosks;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows a structure's kiosks to its managers, and recognises a kiosk by its secret. */
@ApplicationScoped
public class FindKiosks {
    private final Kiosks kiosks;

    FindKiosks(Kiosks kiosks) {
        this.kiosks = kiosks;
    }

    /** Oldest first. */
    @Transactional
    public List<Kiosk> handle(Caller caller, UUID structure, @Nullable UUID after, int limit) {
        if (!caller.has(StructureRole.MANAGER, structure)) throw new KioskRefusal.NotHere();
        return kiosks.list(structure, after, limit);
    }

    @Transactional
    public Kiosk one(Caller caller, UUID id) {
        return kiosks.lock(id, caller.structuresAs(StructureRole.MANAGER)).orElseThrow(KioskRefusal.NotHere::new);
    }

    /** Empty for what is no secret, nobody's, or a revoked kiosk's. */
    @Transactional
    public Optional<Kiosk> showing(String secret) {
        try {
            return kiosks.showing(new DeviceSecret(secret).fingerprint());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
