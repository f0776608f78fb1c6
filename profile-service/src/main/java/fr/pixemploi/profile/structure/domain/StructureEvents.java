package fr.pixemploi.profile.structure.domain;

/** Tells the other services what a structure is now. */
public interface StructureEvents {
    void changed(Structure structure);
}
