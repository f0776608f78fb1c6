package fr.pixemploi.pathway.competence.domain;

import java.util.List;
import java.util.UUID;

/**
 * A competence as a structure calls it in a framework of its own, such as a school's.
 *
 * @param frameworkVersion in which it is called so
 * @param framework title of the framework
 * @param on competences of the platform's framework that it is read from
 */
public record OwnCompetence(
        UUID frameworkId, int frameworkVersion, String framework, String code, String title, List<CompetenceCode> on) {
    public OwnCompetence {
        on = List.copyOf(on);
    }
}
