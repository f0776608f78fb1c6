package fr.pixemploi.assessment.bank.variant;

import java.util.List;

/** Invented people of the tasks: common first names of many origins, and invented or very common family names. */
final class Names {
    private static final List<Object> WOMEN = List.of(
            "Aïcha", "Alice", "Amina", "Anaïs", "Camille", "Chloé", "Fatou", "Inès", "Jeanne", "Julie", "Karine", "Léa",
            "Lina", "Louise", "Maëlle", "Manon", "Mariam", "Nadia", "Nour", "Rose", "Salomé", "Sarah", "Sofia",
            "Yasmine");
    private static final List<Object> MEN = List.of(
            "Adam", "Ali", "Antoine", "Bilal", "Bruno", "Diego", "Elias", "Farid", "Gabriel", "Hugo", "Ibrahim",
            "Jules", "Karim", "Léo", "Louis", "Malik", "Marc", "Mathis", "Moussa", "Nathan", "Omar", "Paul", "Sacha",
            "Yanis");
    private static final List<Object> FAMILIES = List.of(
            "Benali",
            "Bertin",
            "Carvalho",
            "Colin",
            "Costa",
            "Diallo",
            "Dubreuil",
            "Fabre",
            "Garnier",
            "Haddad",
            "Joubert",
            "Kaya",
            "Lambert",
            "Lefort",
            "Mansouri",
            "Marchand",
            "Nguyen",
            "Perrin",
            "Rolland",
            "Sanchez",
            "Tessier",
            "Traoré",
            "Vasseur",
            "Weber");

    private Names() {}

    /** @throws VariantFault when there is no such list */
    static List<Object> of(String field, String kind) {
        return switch (kind) {
            case "woman" -> WOMEN;
            case "man" -> MEN;
            case "family" -> FAMILIES;
            default -> throw new VariantFault(field, "is woman, man or family");
        };
    }

    /** Whether a word is one of these names. */
    static boolean contains(String word) {
        return WOMEN.contains(word) || MEN.contains(word) || FAMILIES.contains(word);
    }
}
