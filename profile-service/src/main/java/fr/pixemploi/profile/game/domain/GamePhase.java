package fr.pixemploi.profile.game.domain;

/** Where a game stands. */
public enum GamePhase {
    TO_COME,
    RUNNING,
    /** Results of its last minutes may still come. */
    OVER,
    ARCHIVED
}
