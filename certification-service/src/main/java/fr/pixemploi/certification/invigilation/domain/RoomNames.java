package fr.pixemploi.certification.invigilation.domain;

import java.util.List;
import java.util.UUID;

/** Names of a session's candidates. */
public interface RoomNames {
    /** By number. */
    List<RoomName> ofSession(UUID session);
}
