package fr.pixemploi.portal.form;

import fr.pixemploi.portal.reader.Me;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where somebody comes back to whose login ended while they wrote: what they wrote, and a button that sends it now. */
@Path("/reprendre")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class ResumePage {
    /** Pages with a second factor have a login of their own, and with it a page of their own to come back to. */
    private static final Pattern AREA = Pattern.compile("^/(jury|questions|exploitation)/");

    /** Cookie of the browser that sent the form: nobody else can make it send one. */
    static final String BROWSER = "reprendre";

    private final KeptForms forms;
    private final Me me;

    ResumePage(KeptForms forms, Me me) {
        this.forms = forms;
        this.me = me;
    }

    /** Address of this page, up to the form's id, for a form that goes to this path. */
    static String of(String path) {
        return AREA.matcher(path).find() ? "/reprendre/equipe/" : "/reprendre/";
    }

    @CheckedTemplate(basePath = "shell")
    static class Templates {
        static native TemplateInstance resume(KeptForms.Form form);
    }

    @GET
    @Path("/equipe/{id}")
    public String resumeOfStaff(@PathParam("id") UUID id, @CookieParam(BROWSER) @Nullable String browser) {
        return resume(id, browser);
    }

    @GET
    @Path("/{id}")
    public String resume(@PathParam("id") UUID id, @CookieParam(BROWSER) @Nullable String browser) {
        KeptForms.Form form = forms.claim(id, me.subject(), browser);
        if (form == null) throw new NotFoundException();
        return Templates.resume(form).render();
    }
}
