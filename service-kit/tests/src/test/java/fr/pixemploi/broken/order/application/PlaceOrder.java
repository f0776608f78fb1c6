package fr.pixemploi.broken.order.application;

import jakarta.ws.rs.core.Response;

/** A use case that speaks HTTP. */
public class PlaceOrder {
    Response handle() {
        return Response.ok().build();
    }
}
