package fr.pixemploi.profile.structure.application;

import fr.pixemploi.kit.json.PackagedYaml;
import fr.pixemploi.profile.structure.domain.Particulars;
import fr.pixemploi.profile.structure.domain.Structure;
import fr.pixemploi.profile.structure.domain.StructureEvents;
import fr.pixemploi.profile.structure.domain.StructureKind;
import fr.pixemploi.profile.structure.domain.Structures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens the structures of the demonstration, each once, however many instances start and however often. */
@ApplicationScoped
@Transactional
public class OpenDemonstrationStructures {
    private static final String DATA = "demonstration/structures.yaml";

    private record Line(
            UUID id,
            String name,
            String kind,
            @Nullable UUID parentId,
            String timeZone,
            @Nullable Boolean sandbox) {
        Structure structure() {
            Structure opened = Structure.opened(
                    id, StructureKind.of(kind), parentId, Particulars.named(name, ZoneId.of(timeZone)));
            return Boolean.TRUE.equals(sandbox) ? opened.asSandbox() : opened;
        }
    }

    private record Lines(List<Line> structures) {}

    private final Structures structures;
    private final StructureEvents events;

    OpenDemonstrationStructures(Structures structures, StructureEvents events) {
        this.structures = structures;
        this.events = events;
    }

    public void handle() {
        for (Line line : PackagedYaml.read(DATA, Lines.class).structures()) {
            Structure structure = line.structure();
            if (structures.add(structure)) events.changed(structure);
        }
    }
}
