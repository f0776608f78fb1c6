package fr.pixemploi.assessment.kiosk.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Sessions at kiosks. One that ended opens nothing, and stays for the person to see. */
public interface KioskSessions {
    /** Ends any other of the same sitting. */
    void add(KioskSession session, Fingerprint token);

    /** One that did not end, at a kiosk that was not revoked; whether it still holds is for its values to say. */
    Optional<KioskSession> find(Fingerprint token);

    /** A sign of life. */
    void used(UUID session, Instant at);

    void end(UUID session, Instant at);

    void endAllAt(UUID kiosk, Instant at);

    /** Whether a sitting began at a kiosk of the structure. */
    boolean beganAt(UUID structure, UUID sitting);
}
