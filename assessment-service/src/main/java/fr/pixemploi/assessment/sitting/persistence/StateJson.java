package fr.pixemploi.assessment.sitting.persistence;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import fr.pixemploi.assessment.bank.domain.ItemId;
import fr.pixemploi.assessment.sitting.domain.Answered;
import fr.pixemploi.assessment.sitting.domain.Asked;
import fr.pixemploi.kit.json.EventJson;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a sitting that every answer changes, as it was written before {@link ProgressBytes}: read only, so that sittings which
 * were open then can end. Their answers say nothing until the next one, which brings all sites up to date.
 */
record StateJson(@Nullable AskedJson current, List<AnsweredJson> answered) {
    @JsonIgnoreProperties(ignoreUnknown = true)
    record AskedJson(String item, Instant at) {
        Asked asked() {
            return new Asked(new ItemId(item), at);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record AnsweredJson(String item, double score, double seconds) {
        Answered answered() {
            return new Answered(new ItemId(item), score > 0 ? 1 : 0, seconds, 0, 0);
        }
    }

    static StateJson read(String json) {
        try {
            return EventJson.MAPPER.readValue(json, StateJson.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
