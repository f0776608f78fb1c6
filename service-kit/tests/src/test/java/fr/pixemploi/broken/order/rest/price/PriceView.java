package fr.pixemploi.broken.order.rest.price;

/** A value of a part of a room, which the rest of the room may use. */
public record PriceView(int cents) {}
