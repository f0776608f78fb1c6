package fr.pixemploi.portal.adviser;

import fr.pixemploi.client.profile.model.FirstCallPage;
import fr.pixemploi.portal.form.Go;
import fr.pixemploi.portal.reader.Me;
import fr.pixemploi.portal.services.Calls;
import fr.pixemploi.portal.services.Profile;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who needs me today and why, with one thing to do in each row. */
@Path("/suivi")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class TodayPages {
    private final Calls calls;
    private final Profile profile;
    private final Me me;

    TodayPages(Calls calls, Profile profile, Me me) {
        this.calls = calls;
        this.profile = profile;
        this.me = me;
    }

    @CheckedTemplate(basePath = "adviser")
    static class Templates {
        static native TemplateInstance choice(List<UUID> structures);

        static native TemplateInstance today(UUID structure, FirstCallPage calls, boolean everybody);
    }

    /** Straight on for whoever works in one structure. */
    @GET
    public Object choose() {
        List<UUID> structures = me.adviserAt();
        if (structures.isEmpty()) throw new NotFoundException();
        return structures.size() == 1
                ? Go.to("/suivi/" + structures.getFirst())
                : Templates.choice(structures).render();
    }

    /** @param who {@code tous} for the people of the whole structure, else mine */
    @GET
    @Path("/{structure}")
    public String today(
            @PathParam("structure") UUID structure,
            @QueryParam("qui") @Nullable String who,
            @QueryParam("suite") @Nullable String cursor) {
        boolean everybody = "tous".equals(who);
        FirstCallPage page = calls.get(() -> Filter.firstCalls(profile, structure, everybody ? null : "me", cursor));
        return Templates.today(structure, page, everybody).render();
    }
}
