package fr.pixemploi.portal.form;

import fr.pixemploi.portal.reader.Me;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jspecify.annotations.Nullable;

/**
 * Who presses twice waits for the first press and goes where it went. Most services know a repeated call by its key; this is for what they
 * carry out each time: a letter, a code for the day, an address for the calendar.
 */
@Singleton
class PressedTwice {
    private static final String PRESS = "portal.press";

    @Inject
    Presses presses;

    @Inject
    Me me;

    /** After {@link FormFilter}: what it keeps for later was not carried out. */
    @WithFormRead
    @ServerRequestFilter(priority = Priorities.USER + 1001)
    public Uni<@Nullable Response> first(ContainerRequestContext request, ResourceInfo resource) {
        // Those change nothing, and who sends them may have a login that is over.
        boolean open = resource.getResourceMethod().isAnnotationPresent(OpenToAll.class);
        if (open || !request.getMethod().equals("POST") || SentForm.bringsFile())
            return Uni.createFrom().nullItem();
        Map<String, List<String>> values = SentForm.values();
        UUID once = once(values.getOrDefault(FormState.ONCE, List.of("")).getFirst());
        if (once == null) return Uni.createFrom().nullItem();
        String path = request.getUriInfo().getRequestUri().getRawPath();
        return afterThoseBefore(
                new Presses.Form(me.subject(), path, once), FormState.digest(values.toString()), request);
    }

    private static @Nullable UUID once(String sent) {
        try {
            return UUID.fromString(sent);
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }

    private Uni<@Nullable Response> afterThoseBefore(Presses.Form form, String sent, ContainerRequestContext request) {
        Presses.Press mine = presses.fresh(form, sent);
        Presses.Press first = presses.begin(mine);
        if (first.equals(mine)) {
            request.setProperty(PRESS, mine);
            return Uni.createFrom().nullItem();
        }
        return Uni.createFrom()
                .completionStage(first.outcome())
                .onItem()
                .transformToUni(outcome -> outcome == null
                        ? afterThoseBefore(form, sent, request)
                        : Uni.createFrom().item(again(outcome)));
    }

    private static Response again(Presses.Outcome outcome) {
        return outcome.to() != null
                ? Response.seeOther(URI.create(outcome.to())).build()
                : Response.ok(outcome.page(), MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                        .build();
    }

    @ServerResponseFilter
    public void ended(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(PRESS) instanceof Presses.Press press) presses.ended(press, outcome(response));
    }

    private static Presses.@Nullable Outcome outcome(ContainerResponseContext response) {
        if (response.getStatus() == 200 && response.getEntity() instanceof String page)
            return new Presses.Outcome(null, page);
        String to = response.getHeaderString("Location");
        return response.getStatus() != 303 || to == null || Here.isRefused(to) ? null : new Presses.Outcome(to, null);
    }
}
