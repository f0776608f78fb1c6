package fr.pixemploi.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells callers of {@link Superseded} operations that they go. */
@ApplicationScoped
class Supersession {
    @ServerResponseFilter
    void say(ContainerResponseContext response, ResourceInfo operation) {
        Method method = operation.getResourceMethod();
        Superseded superseded = method == null ? null : method.getAnnotation(Superseded.class);
        if (superseded == null || response.getStatus() >= 400) return;
        response.getHeaders()
                .putSingle("Deprecation", "@" + begin(superseded.since()).toEpochSecond());
        response.getHeaders()
                .putSingle("Sunset", DateTimeFormatter.RFC_1123_DATE_TIME.format(begin(superseded.until())));
        response.getHeaders().add("Link", "<" + superseded.by() + ">; rel=\"successor-version\"");
    }

    private static ZonedDateTime begin(String day) {
        return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC);
    }
}
