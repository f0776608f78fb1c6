package fr.pixemploi.broken.order.domain.price;

import fr.pixemploi.broken.order.domain.Order;

/** A part of a room in a circle with the room. */
public class Discount {
    Class<?> whole = Order.class;
}
