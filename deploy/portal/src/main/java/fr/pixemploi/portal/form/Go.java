package fr.pixemploi.portal.form;

import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Where the browser goes after a form was carried out: always to a page of its own, so that going back or loading again sends nothing. */
public final class Go {
    private Go() {}

    public static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    /** To a page that says what was done. */
    public static Response to(String path, Done done) {
        return Response.seeOther(Here.with(path, FormState.DONE, done.key())).build();
    }
}
