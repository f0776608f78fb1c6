package fr.pixemploi.broken.order.domain;

import fr.pixemploi.broken.order.application.PlaceOrder;
import fr.pixemploi.broken.order.domain.price.Discount;
import fr.pixemploi.kit.event.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.function.LongSupplier;

/** Knows a framework, another room and the clock. */
@ApplicationScoped
public class Order {
    Instant placedAt = Instant.now();
    Clock clock = Clock.systemUTC();
    LongSupplier stopwatch = System::nanoTime;
    SecureRandom dice = new SecureRandom();
    Class<?> useCase = PlaceOrder.class;
    Class<?> part = Discount.class;
    Class<?> kit = EventHandler.class;
}
