package fr.pixemploi.assessment.psychometrics.workbench.page;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.ValueResolvers;
import io.quarkus.qute.Variant;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages' templates ({@code workbench/*.html}), filled in. What HTML would take for markup is made harmless unless one says raw. */
final class Templates {
    private static final String HTML = "text/html";
    private static final Engine ENGINE = Engine.builder()
            .addDefaults()
            .addValueResolvers(ValueResolvers.rawResolver(), new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(HTML)))
            .addLocator(name -> Optional.of(new Packaged(name)))
            .build();

    private Templates() {}

    static String page(String name, Map<String, Object> values) {
        return ENGINE.getTemplate(name).render(values);
    }

    private record Packaged(String name) implements TemplateLocation {
        @Override
        public Reader read() {
            return new StringReader(InlinedModules.resource("workbench/" + name + ".html"));
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType(HTML));
        }
    }
}
