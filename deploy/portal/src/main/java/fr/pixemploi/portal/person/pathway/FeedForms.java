package fr.pixemploi.portal.person.pathway;

import fr.pixemploi.portal.form.Done;
import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Go;
import fr.pixemploi.portal.services.Calls;
import fr.pixemploi.portal.services.Pathway;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The secret address by which a telephone shows the days of all my pathways. */
@Path("/mon-espace/parcours/agenda")
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class FeedForms {
    private final Calls calls;
    private final Pathway pathway;

    FeedForms(Calls calls, Pathway pathway) {
        this.calls = calls;
        this.pathway = pathway;
    }

    @CheckedTemplate(basePath = "person/pathway")
    static class Templates {
        static native TemplateInstance feed(String address);
    }

    /** A page at once and not one to go on to: the address is told this once, and stands in no address that a browser remembers. */
    @POST
    public String open(@FormParam(FormState.ONCE) String once) {
        return Templates.feed(
                        calls.get(() -> pathway.calendars.openCalendarFeed()).getAddress())
                .render();
    }

    @POST
    @Path("/fin")
    public Response close(@FormParam(FormState.ONCE) String once) {
        calls.run(() -> pathway.calendars.closeCalendarFeed());
        return Go.to("/mon-espace/parcours", Done.FEED_CLOSED);
    }
}
