package fr.pixemploi.assessment.kiosk.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Says in the document that kiosks show secrets of their own, and at which operations a session's is as good as the person's token. */
final class KioskSchemes {
    private KioskSchemes() {}

    /** Made by the framework, which takes nothing that is not public. */
    @OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
    public static class Filter implements OASFilter {
        private static final String DEVICE = "kioskDevice";
        private static final String SESSION = "kioskSession";

        @Override
        public void filterOpenAPI(OpenAPI document) {
            if (document.getComponents() == null || document.getPaths() == null) return;
            document.getComponents()
                    .addSecurityScheme(
                            DEVICE, scheme("Kiosk-Device", "The secret that a kiosk was given when it was enrolled."))
                    .addSecurityScheme(
                            SESSION,
                            scheme(
                                    "Kiosk",
                                    "Of the person's session at a kiosk; opens their sitting and its result only."));
            document.getPaths()
                    .getPathItems()
                    .forEach((path, item) -> item.getOperations()
                            .forEach((method, operation) -> operation.setSecurity(security(path, method, operation))));
        }

        private static SecurityScheme scheme(String name, String description) {
            return OASFactory.createSecurityScheme()
                    .type(SecurityScheme.Type.HTTP)
                    .scheme(name)
                    .description(description);
        }

        private static List<SecurityRequirement> security(
                String path, PathItem.HttpMethod method, Operation operation) {
            if (operation.getSecurity() == null) return List.of();
            List<SecurityRequirement> said = new ArrayList<>();
            for (SecurityRequirement required : operation.getSecurity()) said.add(own(required));
            if (KioskReach.covers(method.name(), path)) said.add(requirement(SESSION, KioskIdentities.SESSION_ROLE));
            return said;
        }

        /** A role that no token of the realm holds is shown by a secret instead. */
        private static SecurityRequirement own(SecurityRequirement required) {
            if (asks(required, KioskIdentities.DEVICE_ROLE)) return requirement(DEVICE, KioskIdentities.DEVICE_ROLE);
            return asks(required, KioskIdentities.SESSION_ROLE)
                    ? requirement(SESSION, KioskIdentities.SESSION_ROLE)
                    : required;
        }

        private static boolean asks(SecurityRequirement required, String role) {
            return required.getSchemes().containsValue(List.of(role));
        }

        private static SecurityRequirement requirement(String scheme, String role) {
            return OASFactory.createSecurityRequirement().addScheme(scheme, List.of(role));
        }
    }
}
