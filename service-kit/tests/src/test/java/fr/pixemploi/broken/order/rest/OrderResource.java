package fr.pixemploi.broken.order.rest;

import fr.pixemploi.broken.order.persistence.PostgresOrders;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import java.sql.Connection;

/** Public, opens a transaction, reaches rows, and does not say who may call. */
public class OrderResource {
    Class<?> rows = PostgresOrders.class;
    Class<?> sql = Connection.class;

    @GET
    @Transactional
    public String order() {
        return "";
    }
}
