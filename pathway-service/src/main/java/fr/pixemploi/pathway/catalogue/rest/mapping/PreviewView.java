package fr.pixemploi.pathway.catalogue.rest.mapping;

import fr.pixemploi.pathway.catalogue.domain.mapping.MappingPreview;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What would change in the catalogue.
 *
 * @param trainings that carry the code
 * @param sayThemselves of these, how many say themselves what they do: the code does not matter to them
 * @param changedTrainings that would do something else, and changedActions theirs
 */
@Schema(name = "FormacodeMappingPreview")
record PreviewView(
        int trainings, int sayThemselves, int changedTrainings, int changedActions, List<ExampleView> examples) {
    @Schema(name = "ChangedTraining")
    record ExampleView(UUID trainingId, String title, List<TargetView> before, List<TargetView> after) {}

    static PreviewView of(MappingPreview preview) {
        return new PreviewView(
                preview.trainings(),
                preview.sayThemselves(),
                preview.changed(),
                preview.changedActions(),
                preview.examples().stream()
                        .map(example -> new ExampleView(
                                example.training(),
                                example.title(),
                                TargetView.of(example.before()),
                                TargetView.of(example.after())))
                        .toList());
    }
}
