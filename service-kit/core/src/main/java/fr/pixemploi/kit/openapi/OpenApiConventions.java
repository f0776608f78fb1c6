package fr.pixemploi.kit.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/**
 * Writes into every service's OpenAPI document what is the same for all, so that nobody repeats it: the errors with their examples,
 * and examples of fields, parameters, requests and responses.
 */
public class OpenApiConventions implements OASFilter {
    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) document.setComponents(OASFactory.createComponents());
        document.getComponents().addSchema("Problem", ProblemExamples.problemSchema());
        new ProblemExamples(document).add();
        new ExamplesEverywhere(document).add();
    }
}
