package fr.pixemploi.profile.caseload.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import fr.pixemploi.kit.json.EventJson;
import fr.pixemploi.profile.caseload.domain.CompetenceScore;
import java.util.List;

/** Competence scores as the column {@code result.competences} holds them. */
final class Scores {
    private Scores() {}

    static String write(List<CompetenceScore> scores) {
        try {
            return EventJson.MAPPER.writeValueAsString(scores);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<CompetenceScore> read(String json) {
        try {
            return EventJson.MAPPER.readValue(json, new TypeReference<List<CompetenceScore>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
