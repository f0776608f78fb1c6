package fr.pixemploi.assessment.framework.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.assessment.framework.domain.FrameworkDocument;

/** A structure's framework as its author could have written it: without what was left out. */
public final class FrameworkJson {
    private static final ObjectMapper JSON =
            new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    private FrameworkJson() {}

    public static JsonNode of(FrameworkDocument document) {
        return JSON.valueToTree(document);
    }
}
