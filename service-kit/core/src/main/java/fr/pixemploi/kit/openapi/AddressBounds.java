package fr.pixemploi.kit.openapi;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * How long a name in a path may be: whatever is longer names nothing that exists. What is counted there is counted from one. Parameters of
 * the query say their own bounds, since their operation has to refuse what is beyond.
 */
final class AddressBounds {
    private static final int LONGEST_NAME = 200;

    private AddressBounds() {}

    /** @see OASFilter#filterParameter */
    static void set(Parameter parameter) {
        Schema schema = parameter.getSchema();
        if (schema == null || schema.getRef() != null || schema.getType() == null) return;
        // Headers that an operation says nothing of are described, with their bounds, for all of them.
        if (parameter.getIn() == Parameter.In.HEADER && parameter.getDescription() == null) return;
        boolean bounded = parameter.getIn() == Parameter.In.QUERY
                || schema.getMaxLength() != null
                || schema.getFormat() != null
                || schema.getEnumeration() != null;
        if (schema.getType().contains(Schema.SchemaType.STRING) && !bounded) schema.setMaxLength(LONGEST_NAME);
        if (schema.getType().contains(Schema.SchemaType.INTEGER)
                && parameter.getIn() == Parameter.In.PATH
                && schema.getMinimum() == null) schema.setMinimum(BigDecimal.ONE);
        TypeBounds.set(schema);
    }
}
