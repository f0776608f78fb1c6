package fr.pixemploi.assessment.kiosk.application;

import fr.pixemploi.assessment.kiosk.domain.DeviceSecret;
import fr.pixemploi.assessment.kiosk.domain.Kiosk;
import fr.pixemploi.assessment.kiosk.domain.KioskRefusal;
import fr.pixemploi.assessment.kiosk.domain.Kiosks;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Draws a new secret for a kiosk, told this once; the one before no longer opens anything. */
@ApplicationScoped
public class GiveDeviceSecret {
    private final Kiosks kiosks;
    private final RandomGenerator chance;

    GiveDeviceSecret(Kiosks kiosks, RandomGenerator chance) {
        this.kiosks = kiosks;
        this.chance = chance;
    }

    @Transactional
    public DeviceSecret handle(Caller caller, UUID id) {
        Kiosk kiosk =
                kiosks.lock(id, caller.structuresAs(StructureRole.MANAGER)).orElseThrow(KioskRefusal.NotHere::new);
        if (kiosk.revokedAt() != null) throw new KioskRefusal.Revoked();
        DeviceSecret secret = DeviceSecret.draw(chance);
        kiosks.give(id, secret.fingerprint());
        return secret;
    }
}
