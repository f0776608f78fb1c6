package fr.pixemploi.broken.ticket.domain;

/** A port. */
public interface Tickets {
    int count();
}
