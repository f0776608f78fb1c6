package fr.pixemploi.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.validation.constraints.Email;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;

/** Says which texts of requests are mail addresses: the scanner knows the other constraints, and not this one. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class MailAddresses implements OASFilter {
    private static final DotName EMAIL = DotName.createSimple(Email.class);

    private static final DotName NAMED =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);

    private final IndexView index;

    /** @param index of all classes, given by the build */
    public MailAddresses(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null || document.getComponents().getSchemas() == null) return;
        for (AnnotationInstance asked : index.getAnnotations(EMAIL)) {
            AnnotationTarget target = asked.target();
            if (target == null || target.kind() != AnnotationTarget.Kind.FIELD) continue;
            FieldInfo field = target.asField();
            Schema schema = document.getComponents().getSchemas().get(name(field.declaringClass()));
            if (schema == null || schema.getProperties() == null) continue;
            Schema property = schema.getProperties().get(field.name());
            if (property != null) property.setFormat("email");
        }
    }

    private static String name(ClassInfo declaring) {
        AnnotationInstance named = declaring.declaredAnnotation(NAMED);
        return named == null || named.value("name") == null
                ? declaring.simpleName()
                : named.value("name").asString();
    }
}
