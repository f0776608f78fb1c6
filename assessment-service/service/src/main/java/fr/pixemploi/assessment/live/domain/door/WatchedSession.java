package fr.pixemploi.assessment.live.domain.door;

import fr.pixemploi.assessment.live.domain.DoorKey;
import fr.pixemploi.assessment.live.domain.LiveSession;

/** An open session that can be entered by a code. */
public record WatchedSession(LiveSession session, DoorKey key) {}
