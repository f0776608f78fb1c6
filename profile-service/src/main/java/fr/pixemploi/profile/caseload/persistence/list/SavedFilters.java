package fr.pixemploi.profile.caseload.persistence.list;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.pixemploi.kit.json.EventJson;
import fr.pixemploi.profile.caseload.domain.CaseloadFilter;
import org.apache.commons.codec.digest.DigestUtils;

/** Filters as they are kept. What one does not ask is not written, so that it stays the same when filters gain a field. */
final class SavedFilters {
    private SavedFilters() {}

    static String write(CaseloadFilter filter) {
        try {
            return EventJson.MAPPER.writeValueAsString(filter);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static CaseloadFilter read(String json) {
        try {
            return EventJson.MAPPER.readValue(json, CaseloadFilter.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same for the same filter, and names nobody. */
    static String digest(CaseloadFilter filter) {
        return DigestUtils.sha256Hex(write(filter));
    }
}
