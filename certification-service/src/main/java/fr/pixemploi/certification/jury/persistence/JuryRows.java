package fr.pixemploi.certification.jury.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.pixemploi.certification.jury.domain.Decision;
import fr.pixemploi.certification.jury.domain.Published;
import fr.pixemploi.certification.jury.domain.Ruling;
import fr.pixemploi.certification.rules.domain.CommentKey;
import fr.pixemploi.certification.rules.domain.Outcome;
import fr.pixemploi.certification.rules.domain.Verdict;
import fr.pixemploi.kit.json.EventJson;
import fr.pixemploi.kit.sql.Row;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows of decisions and publications; a verdict is one column of JSON, read and written whole. */
final class JuryRows {
    private JuryRows() {}

    static Decision decision(Row row) {
        return new Decision(
                row.uuid("id"),
                row.uuid("subscription_id"),
                row.integer("number"),
                row.lowerCase("kind", Decision.Kind.class),
                row.uuidOrNull("sitting_id"),
                row.bigint("told"),
                row.lowerCaseOrNull("outcome", Outcome.class),
                row.lowerCaseOrNull("comment", CommentKey.class),
                verdict(row),
                row.textOrNull("reason"),
                row.text("author"),
                row.textOrNull("second_reader"),
                row.instant("made_at"));
    }

    static Published published(Row row) {
        Outcome outcome = row.lowerCaseOrNull("outcome", Outcome.class);
        return new Published(
                row.uuid("id"),
                row.uuid("subscription_id"),
                row.integer("number"),
                Optional.ofNullable(outcome)
                        .map(told -> new Ruling(
                                told,
                                row.lowerCaseOrNull("comment", CommentKey.class),
                                verdict(row),
                                row.integer("decision_number")))
                        .orElse(null),
                row.text("author"),
                row.textOrNull("reason"),
                row.instant("made_at"));
    }

    private static @Nullable Verdict verdict(Row row) {
        String json = row.textOrNull("verdict");
        try {
            return json == null ? null : EventJson.MAPPER.readValue(json, Verdict.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored verdict can't be read", e);
        }
    }

    static @Nullable String json(@Nullable Verdict verdict) {
        try {
            return verdict == null ? null : EventJson.MAPPER.writeValueAsString(verdict);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
