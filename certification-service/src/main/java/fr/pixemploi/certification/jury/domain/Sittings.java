package fr.pixemploi.certification.jury.domain;

/** The certification sittings that came back. */
public interface Sittings {
    /**
     * Keeps a sitting as it was said last.
     *
     * @return false when it, or something newer of it, is there, or another one that was started with the same authorisation
     */
    boolean keep(ReceivedSitting sitting);
}
