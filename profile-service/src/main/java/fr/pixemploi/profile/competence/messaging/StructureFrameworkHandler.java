package fr.pixemploi.profile.competence.messaging;

import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.profile.competence.application.HearFramework;
import fr.pixemploi.profile.competence.domain.framework.StructureFramework;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Hears in which frameworks of their own structures read. */
@ApplicationScoped
class StructureFrameworkHandler implements EventHandler {
    /** What this service reads of a structure's framework. */
    record StructureFrameworkState(
            UUID frameworkId, UUID structureId, int version, boolean archived, StructureFramework.Document document) {
        StructureFrameworkState {
            if (frameworkId == null || structureId == null || document == null)
                throw new IllegalArgumentException("a structure's framework needs frameworkId, structureId, document");
        }

        StructureFramework toFramework() {
            return new StructureFramework(frameworkId, structureId, version, archived, document);
        }
    }

    private final HearFramework hear;

    StructureFrameworkHandler(HearFramework hear) {
        this.hear = hear;
    }

    @Override
    public String topic() {
        return FrameworkHandler.TOPIC;
    }

    @Override
    public String type() {
        return "fr.pixemploi.assessment.structure-framework-state.v1";
    }

    @Override
    public void handle(IncomingEvent event) {
        if (event.deleted()) hear.forgetOwn(event.aggregateId());
        else hear.handle(event.read(StructureFrameworkState.class).toFramework());
    }

    @Override
    public List<String> readModel() {
        return List.of("structure_framework");
    }
}
