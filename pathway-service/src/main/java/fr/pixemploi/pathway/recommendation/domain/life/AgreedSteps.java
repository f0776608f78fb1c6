package fr.pixemploi.pathway.recommendation.domain.life;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people do already. */
public interface AgreedSteps {
    /**
     * Of pathways of that structure, which hears nothing of others.
     *
     * @param person all ids of theirs
     * @param structure null for all, of which the person alone hears
     * @param from a day; steps that end then or later
     * @param replaced a pathway that does not count; null for none
     */
    List<AgreedStep> of(Collection<UUID> person, @Nullable UUID structure, LocalDate from, @Nullable UUID replaced);
}
