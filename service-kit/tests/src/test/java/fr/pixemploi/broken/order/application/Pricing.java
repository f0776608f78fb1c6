package fr.pixemploi.broken.order.application;

/** An interface for one class. */
public interface Pricing {
    int price();
}
