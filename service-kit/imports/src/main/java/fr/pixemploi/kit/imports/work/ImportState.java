package fr.pixemploi.kit.imports.work;

/** How far an import has come. */
public enum ImportState {
    /** Rows come in; nobody sees it yet. */
    RECEIVING,
    RECEIVED,
    CHECKING,
    /** Nothing is wrong with it; it waits for somebody to apply it. */
    CHECKED,
    APPLYING,
    DONE,
    /** Something is wrong with it, and nothing of it was applied. */
    REFUSED
}
