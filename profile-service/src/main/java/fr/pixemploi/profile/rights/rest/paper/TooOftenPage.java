package fr.pixemploi.profile.rights.rest.paper;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Whoever tries too often on the public page reads so in a page as well, and not in a document for machines. */
class TooOftenPage {
    private static final int TOO_MANY = 429;

    @ServerResponseFilter
    void show(ResourceInfo operation, ContainerResponseContext response) {
        if (response.getStatus() != TOO_MANY || operation.getResourceClass() != PaperResource.class) return;
        response.setEntity(
                PaperPages.tooOften(), new Annotation[0], MediaType.valueOf(MediaType.TEXT_HTML + ";charset=UTF-8"));
        response.getHeaders().putSingle("Content-Security-Policy", PaperPages.POLICY_OF_THE_SHEET);
    }
}
