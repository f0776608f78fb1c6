package fr.pixemploi.profile.situation.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.pixemploi.kit.id.ReadVersion;
import fr.pixemploi.kit.json.EventJson;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.filechange.domain.FieldChange;
import fr.pixemploi.profile.situation.domain.Field;
import fr.pixemploi.profile.situation.domain.FileSituation;
import fr.pixemploi.profile.situation.domain.Situation;
import fr.pixemploi.profile.situation.domain.SituationFrame;
import fr.pixemploi.profile.situation.domain.SituationRefusal;
import fr.pixemploi.profile.situation.domain.Situations;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what a file says from now on, whoever says it, and tells the other services. */
@ApplicationScoped
class SaySituation {
    record Said(FileSituation situation, List<FieldChange> changes) {}

    private final Situations situations;
    private final ListFrames frames;
    private final TellSituation tellSituation;

    SaySituation(Situations situations, ListFrames frames, TellSituation tellSituation) {
        this.situations = situations;
        this.frames = frames;
        this.tellSituation = tellSituation;
    }

    /** @param file held until the transaction ends */
    Said handle(Beneficiary file, ReadVersion read, UpdateSituation.Correction correction, Instant now) {
        FileSituation before = situations.of(file.id());
        if (!read.is(before.version())) throw new SituationRefusal.ChangedMeanwhile();
        SituationFrame frame = frames.inForce();
        Situation said = correction.apply(before.said(), frame);
        List<Field> changed = said.changedSince(before.said());
        if (changed.isEmpty()) return new Said(before, List.of());
        frame.check(said);
        FileSituation after = before.saying(said, now);
        situations.put(after);
        if (!said.withoutCauses().equals(before.said().withoutCauses())) tellSituation.handle(file.id());
        return new Said(after, changes(before.said(), said, changed));
    }

    private static List<FieldChange> changes(Situation before, Situation after, List<Field> changed) {
        return changed.stream()
                .map(field -> new FieldChange(field.label(), text(field.of(before)), text(field.of(after))))
                .toList();
    }

    /** As it is written over HTTP; a text without its quotes. */
    private static @Nullable String text(@Nullable Object value) {
        if (value == null || value instanceof String) return (String) value;
        try {
            return EventJson.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a situation can be written", e);
        }
    }
}
