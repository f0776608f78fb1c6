package fr.pixemploi.broken.order.rest.price;

import jakarta.ws.rs.Path;

/** An adapter in a part of a room, public. */
@Path("/prices")
public class PriceResource {}
