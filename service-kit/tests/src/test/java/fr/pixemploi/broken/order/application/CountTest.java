package fr.pixemploi.broken.order.application;

import fr.pixemploi.broken.ticket.domain.Tickets;

/** Uses the port of a capability that itself uses this one, and is called like a test. */
public class CountTest {
    int handle(Tickets tickets) {
        return tickets.count();
    }
}
