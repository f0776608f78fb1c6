package fr.pixemploi.pathway.competence.domain;

import java.util.Map;
import java.util.UUID;

/** What competences are called, as the published frameworks say. */
public interface CompetenceTitles {
    /** Titles by code; the newest framework wins. A code that no framework named yet is absent. */
    Map<CompetenceCode, String> all();

    /** Sets all titles of a framework. */
    void keep(UUID framework, Map<CompetenceCode, String> titles);

    void forget(UUID framework);
}
