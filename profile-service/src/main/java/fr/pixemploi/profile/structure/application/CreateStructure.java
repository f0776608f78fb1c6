package fr.pixemploi.profile.structure.application;

import fr.pixemploi.profile.structure.domain.Structure;
import fr.pixemploi.profile.structure.domain.StructureNews;
import fr.pixemploi.profile.structure.domain.StructureRefused;
import fr.pixemploi.profile.structure.domain.Structures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Opens a structure on the platform. */
@ApplicationScoped
@Transactional
public class CreateStructure {
    private final Structures structures;
    private final StructureNews news;

    CreateStructure(Structures structures, StructureNews news) {
        this.structures = structures;
        this.news = news;
    }

    public Structure handle(Structure structure) {
        UUID parent = structure.parentId();
        if (parent != null && structures.find(parent).isEmpty()) throw new StructureRefused.NoSuchParent();
        if (!structures.add(structure)) throw new StructureRefused.StructureExists();
        news.changed(structure);
        return structure;
    }
}
