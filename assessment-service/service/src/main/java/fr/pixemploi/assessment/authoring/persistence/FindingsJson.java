package fr.pixemploi.assessment.authoring.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import fr.pixemploi.assessment.authoring.domain.Finding;
import fr.pixemploi.assessment.authoring.domain.Sentence;
import fr.pixemploi.kit.json.EventJson;
import java.util.List;

/** Findings as they are stored beside a proposal. */
final class FindingsJson {
    private record Stored(String pointer, Finding.Severity severity, String code, String fr, String en) {}

    private FindingsJson() {}

    static String write(List<Finding> findings) {
        try {
            return EventJson.MAPPER.writeValueAsString(findings.stream()
                    .map(finding -> new Stored(
                            finding.pointer(),
                            finding.severity(),
                            finding.code(),
                            finding.sentence().french(),
                            finding.sentence().english()))
                    .toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Finding> read(String json) {
        try {
            return EventJson.MAPPER.readValue(json, new TypeReference<List<Stored>>() {}).stream()
                    .map(stored -> new Finding(
                            stored.pointer(), stored.severity(), stored.code(), new Sentence(stored.fr(), stored.en())))
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
