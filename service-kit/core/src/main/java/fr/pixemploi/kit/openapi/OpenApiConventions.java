package fr.pixemploi.kit.openapi;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import fr.pixemploi.kit.problem.ServiceAddress;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Writes into every service's OpenAPI document what is the same for all, so that nobody repeats it: the errors with their examples,
 * the headers, and examples of fields, parameters, requests and responses.
 */
public class OpenApiConventions implements OASFilter {
    /** What the scanner makes of a text that must not be blank: found anywhere, as it should be. */
    private static final String NOT_BLANK = "\\S";

    private static final Pattern WORDS =
            Pattern.compile("[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*(?:\\|[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)+");

    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");

    /**
     * A pattern of ours holds for the whole text, JSON Schema's for any part of it; one of several words is an enumeration. Constants are
     * spelt as they are read and written.
     */
    @Override
    public Schema filterSchema(Schema schema) {
        TypeBounds.set(schema);
        List<Object> values = schema.getEnumeration();
        if (values != null && values.stream().allMatch(OpenApiConventions::isConstant))
            schema.setEnumeration(values.stream().map(OpenApiConventions::spelt).toList());
        String pattern = schema.getPattern();
        if (pattern == null || pattern.equals(NOT_BLANK) || pattern.startsWith("^")) return schema;
        if (WORDS.matcher(pattern).matches()) {
            schema.setPattern(null);
            schema.setEnumeration(List.of((Object[]) pattern.split("\\|")));
        } else schema.setPattern("^(?:" + pattern + ")$");
        return schema;
    }

    private static boolean isConstant(Object value) {
        return value instanceof String text && CONSTANT.matcher(text).matches();
    }

    private static Object spelt(Object constant) {
        return EnumNamingStrategies.KebabCaseStrategy.INSTANCE.convertEnumToExternalName(constant.toString());
    }

    @Override
    public Parameter filterParameter(Parameter parameter) {
        AddressBounds.set(parameter);
        return parameter;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) document.setComponents(OASFactory.createComponents());
        String address = ServiceAddress.whole("");
        // Without a public address the service answers where the document was read.
        document.setServers(List.of(OASFactory.createServer().url(address.isEmpty() ? "/" : address)));
        document.getComponents().addSchema("Problem", ProblemSchema.schema());
        if (document.getPaths() != null)
            document.getPaths()
                    .getPathItems()
                    .values()
                    .forEach(path -> path.getOperations().values().forEach(OpenApiConventions::sayIfOpen));
        new ProblemExamples(document).add();
        new HeadersEverywhere(document).add();
        new ExamplesEverywhere(document).add();
    }

    /** Says that an operation needs no token, so that nobody takes it for forgotten. */
    private static void sayIfOpen(Operation operation) {
        if (operation.getSecurity() == null) operation.setSecurity(List.of());
    }
}
