package fr.pixemploi.broken.order.domain;

import fr.pixemploi.broken.order.application.PlaceOrder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Knows a framework, another room and the clock. */
@ApplicationScoped
public class Order {
    Instant placedAt = Instant.now();
    Class<?> useCase = PlaceOrder.class;
}
