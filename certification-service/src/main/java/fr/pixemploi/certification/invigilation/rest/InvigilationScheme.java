package fr.pixemploi.certification.invigilation.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Says in the document that who entered by code shows a token of its own kind, which no realm gave. */
final class InvigilationScheme {
    private InvigilationScheme() {}

    /** Made by the framework, which takes nothing that is not public. */
    @OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
    public static class Filter implements OASFilter {
        private static final String NAME = "invigilation";

        @Override
        public void filterOpenAPI(OpenAPI document) {
            if (document.getComponents() == null || document.getPaths() == null) return;
            document.getComponents()
                    .addSecurityScheme(
                            NAME,
                            OASFactory.createSecurityScheme()
                                    .type(SecurityScheme.Type.HTTP)
                                    .scheme(InvigilationMechanism.SCHEME)
                                    .description(
                                            "Of who entered a session by its number and day code; opens its names only."));
            document.getPaths()
                    .getPathItems()
                    .values()
                    .forEach(item -> item.getOperations().values().forEach(Filter::name));
        }

        /** A role that no token of the realm holds is shown by this one instead. */
        private static void name(Operation operation) {
            List<SecurityRequirement> said = operation.getSecurity();
            if (said == null) return;
            operation.setSecurity(said.stream().map(Filter::own).toList());
        }

        private static SecurityRequirement own(SecurityRequirement required) {
            List<String> role = List.of(InvigilationIdentities.ROLE);
            return required.getSchemes().containsValue(role)
                    ? OASFactory.createSecurityRequirement().addScheme(NAME, role)
                    : required;
        }
    }
}
