package fr.pixemploi.profile.group.domain.measure;

/** The theme of a competence: the framework numbers competences inside their areas, so that 1.1 is the first one of area 1. */
final class Area {
    private Area() {}

    static String of(String competence) {
        int dot = competence.indexOf('.');
        return dot < 0 ? competence : competence.substring(0, dot);
    }
}
