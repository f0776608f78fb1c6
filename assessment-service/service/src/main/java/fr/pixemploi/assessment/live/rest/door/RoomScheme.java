package fr.pixemploi.assessment.live.rest.door;

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

/** Says in the document at which operations the token of who entered by code is as good as that of an invigilator. */
final class RoomScheme {
    private RoomScheme() {}

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
                                    .scheme(RoomMechanism.SCHEME)
                                    .description(
                                            "Of who entered a session by its number and day code; opens its exam room only."));
            document.getPaths()
                    .getPathItems()
                    .forEach((path, item) ->
                            item.getOperations().forEach((method, operation) -> open(path, method, operation)));
        }

        private static void open(String path, PathItem.HttpMethod method, Operation operation) {
            if (operation.getSecurity() == null || !RoomReach.covers(method.name(), path)) return;
            List<SecurityRequirement> said = new ArrayList<>(operation.getSecurity());
            said.add(OASFactory.createSecurityRequirement().addScheme(NAME, List.of(RoomIdentities.ROLE)));
            operation.setSecurity(said);
        }
    }
}
