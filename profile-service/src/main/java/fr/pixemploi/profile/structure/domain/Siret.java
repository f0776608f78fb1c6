package fr.pixemploi.profile.structure.domain;

/**
 * The number of an establishment in the French register (SIRENE): nine figures of the company, five of the establishment, held by the key
 * of Luhn. La Poste (SIREN 356000000) has more establishments than that leaves room for: of theirs, other than the first, the sum of the
 * figures is a multiple of five.
 */
public record Siret(String value) {
    private static final String LA_POSTE = "356000000";

    public Siret {
        if (!isTrue(value)) throw new IllegalArgumentException("this is no SIRET");
    }

    /** Whether it is one, as far as its figures tell. */
    public static boolean isTrue(String value) {
        if (!value.matches("[0-9]{14}")) return false;
        return luhnSum(value) % 10 == 0 || (value.startsWith(LA_POSTE) && sum(value) % 5 == 0);
    }

    private static int luhnSum(String figures) {
        int sum = 0;
        for (int i = 0; i < figures.length(); i++) {
            int figure = figures.charAt(figures.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? figure : 2 * figure;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum;
    }

    private static int sum(String figures) {
        return figures.chars().map(figure -> figure - '0').sum();
    }
}
