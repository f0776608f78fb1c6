package fr.pixemploi.portal.operator;

import fr.pixemploi.client.profile.model.OperatorErasurePage;
import fr.pixemploi.client.profile.model.UnwellWebhookPage;
import fr.pixemploi.portal.form.Done;
import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Go;
import fr.pixemploi.portal.services.Calls;
import fr.pixemploi.portal.services.KitOperations;
import fr.pixemploi.portal.services.Part;
import fr.pixemploi.portal.services.Profile;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Health of the four services, partners' addresses that do not answer, dead letters, copies that are rebuilt, erasures under way. */
@Path("/exploitation")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class OperatorPages {
    private final Calls calls;
    private final Profile profile;
    private final KitOperations services;

    OperatorPages(Calls calls, Profile profile, KitOperations services) {
        this.calls = calls;
        this.profile = profile;
        this.services = services;
    }

    /** One service on the first page. */
    record Line(String name, Part<Operated.Health> health, Part<Operated.Page> letters) {}

    @CheckedTemplate(basePath = "operator")
    static class Templates {
        static native TemplateInstance overview(
                List<Line> lines,
                Part<UnwellWebhookPage> webhooks,
                Part<OperatorErasurePage> erasures,
                OffsetDateTime read);

        static native TemplateInstance service(String name, Operated.Page letters, Part<List<Operated.Model>> models);
    }

    @GET
    @Authenticated
    public String overview(
            @QueryParam("adresses") @Nullable String addresses, @QueryParam("effacements") @Nullable String erased) {
        List<Line> lines = services.names().stream()
                .map(name -> new Line(
                        name,
                        calls.part(() -> named(name).health()),
                        calls.part(() -> named(name).letters(null))))
                .toList();
        Part<UnwellWebhookPage> webhooks = calls.part(() -> profile.operations.listUnwellWebhooks(addresses, 50));
        Part<OperatorErasurePage> erasures = calls.part(() -> profile.operations.listErasures(erased, 50));
        return Templates.overview(lines, webhooks, erasures, OffsetDateTime.now(ZoneOffset.UTC))
                .render();
    }

    @GET
    @Path("/{service}")
    @Authenticated
    public String service(@PathParam("service") String name, @QueryParam("suite") @Nullable String cursor) {
        Operated service = named(name);
        Part<List<Operated.Model>> models = calls.part(service::models);
        return Templates.service(name, calls.get(() -> service.letters(cursor)), models)
                .render();
    }

    @POST
    @Path("/{service}/lettres/{id}")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response replay(
            @PathParam("service") String name, @PathParam("id") UUID id, @FormParam(FormState.ONCE) String once) {
        Operated service = named(name);
        calls.run(() -> service.replay(id));
        return Go.to("/exploitation/" + name, Done.LETTER_REPLAYED);
    }

    @POST
    @Path("/{service}/copies/{topic}")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rebuild(
            @PathParam("service") String name,
            @PathParam("topic") String topic,
            @FormParam(FormState.ONCE) String once) {
        Operated service = named(name);
        calls.run(() -> service.rebuild(topic));
        return Go.to("/exploitation/" + name, Done.REBUILD_BEGUN);
    }

    private Operated named(String name) {
        KitOperations.Operated service = services.named(name);
        if (service == null) throw new NotFoundException();
        return new Operated(service);
    }
}
