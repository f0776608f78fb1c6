package fr.pixemploi.broken.order.application;

import fr.pixemploi.kit.problem.KitRefusal;
import fr.pixemploi.kit.release.rest.KitAnswers;
import jakarta.ws.rs.core.Response;

/** A use case that speaks HTTP, and refuses as only interfaces do. */
public class PlaceOrder {
    Class<?> refusal = KitRefusal.class;
    Class<?> answers = KitAnswers.class;

    Response handle() {
        return Response.ok().build();
    }
}
