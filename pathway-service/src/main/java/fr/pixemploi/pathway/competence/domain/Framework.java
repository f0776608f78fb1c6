package fr.pixemploi.pathway.competence.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A framework of competences as far as pathways need it.
 *
 * @param code what frameworks of structures call it; null of one that was told before it had one
 * @param titles by code
 * @param scales of each of its versions
 */
public record Framework(UUID id, @Nullable String code, Map<CompetenceCode, Title> titles, List<Scale> scales) {
    public Framework {
        titles = Map.copyOf(titles);
        scales = List.copyOf(scales);
    }
}
