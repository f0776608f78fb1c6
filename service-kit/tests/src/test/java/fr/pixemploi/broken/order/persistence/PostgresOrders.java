package fr.pixemploi.broken.order.persistence;

import fr.pixemploi.broken.order.application.PlaceOrder;

/** Calls a use case from below. */
public class PostgresOrders {
    Class<?> useCase = PlaceOrder.class;
}
