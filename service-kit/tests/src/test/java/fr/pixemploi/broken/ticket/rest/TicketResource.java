package fr.pixemploi.broken.ticket.rest;

import fr.pixemploi.broken.order.persistence.PostgresOrders;

/** Enters the rows of another capability. */
class TicketResource {
    Class<?> theirs = PostgresOrders.class;
}
