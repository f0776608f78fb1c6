package fr.pixemploi.kit.problem;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A page of the class path that is filled in and stands by itself; what is filled in is escaped. */
public final class PackagedPage {
    private final Template template;

    /** @param resource such as {@code /problems/page.html} */
    public PackagedPage(String resource) throws IOException {
        Engine engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(MediaType.TEXT_HTML)))
                .build();
        this.template = engine.parse(text(resource), Variant.forContentType(MediaType.TEXT_HTML));
    }

    public String filled(Map<String, Object> values) {
        return template.data(values).render();
    }

    /** What a resource of the class path says. */
    public static String text(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(PackagedPage.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
