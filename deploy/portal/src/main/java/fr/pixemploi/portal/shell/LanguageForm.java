package fr.pixemploi.portal.shell;

import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Here;
import fr.pixemploi.portal.form.OpenToAll;
import fr.pixemploi.portal.reader.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;

/** The reader chooses a language; it holds for a year in this browser. */
@Path("/langue")
@PermitAll
class LanguageForm {
    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @OpenToAll
    public Response choose(
            @FormParam("langue") String tag,
            @FormParam(FormState.FROM) String from,
            @FormParam(FormState.ONCE) String once) {
        Response.ResponseBuilder back = Response.seeOther(URI.create(Here.safe(from == null ? "/" : from)));
        if (Language.TAGS.contains(tag))
            back.cookie(new NewCookie.Builder(Language.COOKIE)
                    .value(tag)
                    .path("/")
                    .maxAge(YEAR)
                    .httpOnly(true)
                    .sameSite(NewCookie.SameSite.LAX)
                    .build());
        return back.build();
    }
}
