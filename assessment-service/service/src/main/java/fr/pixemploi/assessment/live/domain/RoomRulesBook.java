package fr.pixemploi.assessment.live.domain;

/** Where the rules of exam rooms are written. */
public interface RoomRulesBook {
    RoomRules rules();
}
