package fr.pixemploi.pathway.catalogue.rest.mapping;

import fr.pixemploi.pathway.catalogue.domain.Target;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What it does for one competence. */
@Schema(name = "MappedTarget")
record TargetView(@Schema(examples = "1.2") String competence, int fromLevel, int toLevel) {
    static TargetView of(Target target) {
        return new TargetView(
                target.competence().value(), target.from().value(), target.to().value());
    }

    static List<TargetView> of(List<Target> targets) {
        return targets.stream().map(TargetView::of).toList();
    }
}
