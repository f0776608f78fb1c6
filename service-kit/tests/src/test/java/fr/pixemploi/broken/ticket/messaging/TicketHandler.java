package fr.pixemploi.broken.ticket.messaging;

import fr.pixemploi.broken.ticket.domain.Tickets;
import fr.pixemploi.kit.event.EventHandler;

/** A handler of events that calls a port of its own capability, past every use case. */
class TicketHandler implements EventHandler {
    private final Tickets tickets;

    TicketHandler(Tickets tickets) {
        this.tickets = tickets;
    }

    int heard() {
        return tickets.count();
    }
}
