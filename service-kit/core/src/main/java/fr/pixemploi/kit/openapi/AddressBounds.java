package fr.pixemploi.kit.openapi;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** How long names in addresses may be: whatever is longer names nothing that exists. */
final class AddressBounds {
    private static final int LONGEST_NAME = 200;

    private AddressBounds() {}

    /** @see OASFilter#filterParameter */
    static void set(Parameter parameter) {
        Schema schema = parameter.getSchema();
        if (parameter.getIn() != Parameter.In.PATH || schema == null) return;
        if (schema.getRef() != null || schema.getMaxLength() != null) return;
        boolean text = schema.getType() != null
                && schema.getType().contains(Schema.SchemaType.STRING)
                && schema.getFormat() == null
                && schema.getEnumeration() == null;
        if (text) schema.setMaxLength(LONGEST_NAME);
    }
}
