package fr.pixemploi.pathway.catalogue.domain;

import java.util.List;

/** What FORMACODEs mean in competences, for trainings that do not say it themselves. */
public interface Mappings {
    /**
     * Replaces what a FORMACODE means, and what its trainings do by it.
     *
     * @param version of the mapping that the rows are of
     */
    void replace(String formacode, List<Target> targets, String version);
}
