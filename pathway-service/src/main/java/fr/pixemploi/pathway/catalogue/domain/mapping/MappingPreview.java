package fr.pixemploi.pathway.catalogue.domain.mapping;

import fr.pixemploi.pathway.catalogue.domain.Target;
import java.util.List;
import java.util.UUID;

/**
 * What the catalogue would do for competences if a FORMACODE meant something else.
 *
 * @param trainings that carry the code
 * @param sayThemselves of these, how many say themselves what they do, so that the code does not matter
 * @param changed trainings that would do something else, and their actions
 * @param examples some of them
 */
public record MappingPreview(
        int trainings, int sayThemselves, int changed, int changedActions, List<Example> examples) {
    public record Example(UUID training, String title, List<Target> before, List<Target> after) {
        public Example {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    public MappingPreview {
        examples = List.copyOf(examples);
    }
}
