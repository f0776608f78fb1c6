package fr.pixemploi.certification.certificate.rest.page;

import fr.pixemploi.kit.problem.Problem;
import fr.pixemploi.kit.problem.Problems;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Whoever tries too often, or has an address that is not right, reads so in a page as well, and not in a document for machines. */
class RefusedOnPage {
    private final VerificationPage page;
    private final Problems problems;

    RefusedOnPage(VerificationPage page, Problems problems) {
        this.page = page;
        this.problems = problems;
    }

    @ServerResponseFilter
    void show(ResourceInfo operation, ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Problem problem)
                || operation.getResourceClass() != VerificationPageResource.class) return;
        Asked asked =
                Asked.of(request.getUriInfo().getQueryParameters().getFirst("lang"), problems.preferredLanguage());
        String html = html(problem.status(), asked, request);
        if (html == null) return;
        response.setEntity(html, new Annotation[0], MediaType.valueOf(VerificationPageResource.HTML));
        PageHeaders.of(page, asked).forEach(response.getHeaders()::putSingle);
    }

    /** Null for what has nothing to do with what was asked. */
    private @Nullable String html(int status, Asked asked, ContainerRequestContext request) {
        if (status == 429) return page.tooOften(asked);
        if (status != 422) return null;
        boolean ofACode = request.getUriInfo().getPathParameters().containsKey("code");
        return page.form(asked, ofACode ? VerificationPage.Fault.ADDRESS : VerificationPage.Fault.NO_CODE);
    }
}
