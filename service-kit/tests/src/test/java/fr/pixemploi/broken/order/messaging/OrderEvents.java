package fr.pixemploi.broken.order.messaging;

import jakarta.ws.rs.core.Response;

/** A consumer that speaks HTTP. */
class OrderEvents {
    Class<?> http = Response.class;
}
