package fr.pixemploi.pathway.competence.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A framework of competences as far as pathways need it.
 *
 * @param titles French, by code
 * @param scales of each of its versions
 */
public record Framework(UUID id, Map<CompetenceCode, String> titles, List<Scale> scales) {
    public Framework {
        titles = Map.copyOf(titles);
        scales = List.copyOf(scales);
    }
}
