package fr.pixemploi.kit.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** What a problem looks like. */
final class ProblemSchema {
    private ProblemSchema() {}

    static Schema schema() {
        return OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.OBJECT))
                .description("RFC 9457 problem details; `code` is stable, the texts follow Accept-Language (fr, en).")
                .required(List.of("type", "title", "status", "code"))
                .addProperty("type", text("https://api.example/problems#invalid-request"))
                .addProperty("title", text("Invalid request"))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.INTEGER))
                                .format("int32")
                                .addExample(422))
                .addProperty("code", text("invalid-request"))
                .addProperty("detail", text("One or more fields are wrong."))
                .addProperty("instance", text("urn:uuid:01940000-0000-7000-8000-000000000001"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.ARRAY))
                                .description("Each wrong field, all at once; always there for 422.")
                                .items(OASFactory.createSchema()
                                        .type(List.of(Schema.SchemaType.OBJECT))
                                        .description(
                                                "`pointer` is a JSON pointer into the body (empty for all of it), `?name` for a query parameter, `{name}` for one of the path.")
                                        .required(List.of("pointer", "detail"))
                                        .addProperty("pointer", text("/structureId"))
                                        .addProperty("detail", text("is missing"))));
    }

    private static Schema text(String example) {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)).addExample(example);
    }
}
