package fr.pixemploi.broken.order.remote;

import fr.pixemploi.broken.order.application.PlaceOrder;

/** Calls a use case from outside. */
class MailedOrders {
    Class<?> useCase = PlaceOrder.class;
}
