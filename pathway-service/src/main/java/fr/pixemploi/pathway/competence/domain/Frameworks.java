package fr.pixemploi.pathway.competence.domain;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Frameworks as they were published. */
public interface Frameworks {
    /** Titles by code; the newest framework wins. A code that no framework named yet is absent. */
    Map<CompetenceCode, Title> titles();

    /** Empty for a version of which nothing was heard. */
    Optional<Scale> scale(UUID framework, int version);
}
