package fr.pixemploi.portal.shell;

import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Go;
import fr.pixemploi.portal.form.Here;
import fr.pixemploi.portal.form.KeptForms;
import fr.pixemploi.portal.form.SentForm;
import fr.pixemploi.portal.form.Typed;
import fr.pixemploi.portal.reader.Me;
import fr.pixemploi.portal.services.Away;
import fr.pixemploi.portal.services.Refused;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.BlockingOperationControl;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** What goes wrong, as a page with a way on; a form goes back to its page with all that was typed, and with what is to be mended. */
@Singleton
class ErrorPages {
    private static final Logger LOG = Logger.getLogger(ErrorPages.class);

    @Inject
    KeptForms forms;

    @Inject
    Me me;

    @CheckedTemplate(basePath = "shell")
    static class Templates {
        static native TemplateInstance notThere();

        static native TemplateInstance refused(Refused.Problem problem);

        static native TemplateInstance ownRefusal(String code);

        static native TemplateInstance unknownRefusal();

        static native TemplateInstance unreadableField();

        static native TemplateInstance away();

        static native TemplateInstance broken();

        static native TemplateInstance stale();

        static native TemplateInstance missing();

        static native TemplateInstance unknownChoice();

        static native TemplateInstance unreadable();
    }

    @ServerExceptionMapper
    public Response refused(Refused refused, ContainerRequestContext request) {
        if (isForm(request)) return back(request, forPeople(refused.problem()));
        // A person whose account has no file yet: their space says what to do about it.
        if (refused.is("account-not-linked")) return Go.to("/mon-espace");
        return refused.isNotThere()
                ? page(404, Templates.notThere())
                : page(refused.problem().status(), Templates.refused(forPeople(refused.problem())));
    }

    /** With our own sentence where the service explains it to whoever programs against it. */
    private static Refused.Problem forPeople(Refused.Problem problem) {
        String own = Templates.ownRefusal(problem.code()).render().strip();
        return own.isEmpty() && !problem.says().isEmpty()
                ? problem
                : new Refused.Problem(
                        problem.status(),
                        problem.code(),
                        problem.title(),
                        own.isEmpty() ? Templates.unknownRefusal().render().strip() : own,
                        problem.faults());
    }

    @ServerExceptionMapper
    public Response away(Away away, ContainerRequestContext request) {
        LOG.warnf("A service is away: %s", away.getCause());
        return isForm(request) ? back(request, null) : page(503, Templates.away());
    }

    @ServerExceptionMapper
    public Response notThere(NotFoundException notThere) {
        // Where the framework finds no method, nobody may ask who is logged in.
        if (!BlockingOperationControl.isBlockingAllowed()) return page(404, Templates.missing());
        return page(404, Templates.notThere());
    }

    /** What the framework refuses, such as a method or a type that no page takes; where this runs nobody may ask who is logged in. */
    @ServerExceptionMapper
    public Response notTaken(WebApplicationException refused, ContainerRequestContext request) {
        // What was typed is no day, no number: the framework says no more.
        boolean typed = refused.getResponse().getStatus() == 400
                && isForm(request)
                && BlockingOperationControl.isBlockingAllowed();
        return typed ? back(request, unknownChoice()) : refused.getResponse();
    }

    /** A choice that no page of ours offers. */
    @ServerExceptionMapper
    public Response notAChoice(IllegalArgumentException unknown, ContainerRequestContext request) {
        return isForm(request) ? back(request, unknownChoice()) : broken(unknown, request);
    }

    @ServerExceptionMapper
    public Response unreadable(Typed.Unreadable typed, ContainerRequestContext request) {
        Refused.Problem problem = problem("unreadable", Templates.unreadable());
        return isForm(request) ? back(request, naming(typed, problem)) : page(422, Templates.refused(problem));
    }

    /** Fields that bring what can't be read. */
    private static Refused.Problem naming(Typed.Unreadable typed, Refused.Problem problem) {
        String says = Templates.unreadableField().render().strip();
        List<Refused.Fault> faults = SentForm.values().entrySet().stream()
                .filter(field -> field.getValue().stream()
                        .anyMatch(value -> value.strip().equals(typed.typed())))
                .map(field -> new Refused.Fault(field.getKey(), says))
                .toList();
        return new Refused.Problem(problem.status(), problem.code(), problem.title(), problem.detail(), faults);
    }

    private static Refused.Problem unknownChoice() {
        return problem("unknown-choice", Templates.unknownChoice());
    }

    private static Refused.Problem problem(String code, TemplateInstance says) {
        return new Refused.Problem(422, code, says.render().strip(), "", List.of());
    }

    /** A mistake of ours: told without what it says, which is in the log. */
    @ServerExceptionMapper
    public Response broken(RuntimeException mistake, ContainerRequestContext request) {
        LOG.errorf(mistake, "%s %s", request.getMethod(), request.getUriInfo().getPath());
        boolean typed = isForm(request) && BlockingOperationControl.isBlockingAllowed();
        return typed ? back(request, unknownChoice()) : page(500, Templates.broken());
    }

    static String stale() {
        return Templates.stale().render();
    }

    private static boolean isForm(ContainerRequestContext request) {
        return request.getMethod().equals("POST");
    }

    private Response back(ContainerRequestContext request, Refused.@Nullable Problem problem) {
        String from = SentForm.from();
        UUID id = forms.keep(new KeptForms.Form(
                request.getUriInfo().getRequestUri().getRawPath(),
                from,
                SentForm.values(),
                me.subject(),
                null,
                problem));
        URI page = Here.with(from, FormState.REFUSED, id.toString());
        return Response.seeOther(page).build();
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page.render())
                .build();
    }
}
