package fr.pixemploi.portal.person;

import fr.pixemploi.client.assessment.model.Framework;
import fr.pixemploi.client.assessment.model.Result;
import fr.pixemploi.client.assessment.model.ResultPage;
import fr.pixemploi.client.assessment.model.ResultReadPage;
import fr.pixemploi.portal.PortalSettings;
import fr.pixemploi.portal.reader.Language;
import fr.pixemploi.portal.services.Assessment;
import fr.pixemploi.portal.services.Bridge;
import fr.pixemploi.portal.services.Calls;
import fr.pixemploi.portal.services.Part;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** My results, and one of them: strengths first, then what to learn next, then the figures. */
@Path("/mon-espace/resultats")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class ResultPages {
    private final Calls calls;
    private final Assessment assessment;
    private final Bridge bridge;
    private final PortalSettings settings;
    private final Language language;

    ResultPages(Calls calls, Assessment assessment, Bridge bridge, PortalSettings settings, Language language) {
        this.calls = calls;
        this.assessment = assessment;
        this.bridge = bridge;
        this.settings = settings;
        this.language = language;
    }

    @CheckedTemplate(basePath = "person")
    static class Templates {
        static native TemplateInstance results(ResultPage results);

        static native TemplateInstance result(Result result, Radar radar, Part<ResultReadPage> reads);
    }

    @GET
    public String list() {
        return Templates.results(calls.get(() -> assessment.results.listMyResults(null, 50)))
                .render();
    }

    @GET
    @Path("/{id}")
    public String show(@PathParam("id") UUID id) {
        Part<ResultReadPage> reads = calls.part(() -> assessment.results.listResultReads(id, null, 20));
        Result result = calls.get(() -> assessment.results.getResult(id, null, language.tag(), null));
        Framework framework = calls.get(
                () -> assessment.frameworks.getFramework(result.getFrameworkId(), result.getFrameworkVersion()));
        return Templates.result(result, Radar.of(result, framework), reads).render();
    }

    @GET
    @Path("/{id}/document.pdf")
    public Response document(@PathParam("id") UUID id) {
        return bridge.document(
                settings.services().assessment(), "/v1/results/" + id + "/document.pdf?lang=" + language.tag());
    }
}
