package fr.pixemploi.portal.login;

import io.quarkus.oidc.JavaScriptRequestChecker;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** A script that asks for a part of a page is told that the login is over (499), and not sent to Keycloak. */
@ApplicationScoped
class PartOfAPage implements JavaScriptRequestChecker {
    @Override
    public boolean isJavaScriptRequest(RoutingContext context) {
        return "true".equals(context.request().getHeader("HX-Request"));
    }
}
