package fr.pixemploi.pathway.competence.domain;

/** How far someone masters a competence: 0 (nothing shown yet) to 8 (expert). Levels 3 and 4 are "independent". */
public record Level(int value) implements Comparable<Level> {
    public static final Level NONE = new Level(0);

    public Level {
        if (value < 0 || value > 8) throw new IllegalArgumentException("a level is from 0 to 8: " + value);
    }

    public boolean below(Level other) {
        return value < other.value;
    }

    /** Levels missing to reach the other one; zero when it is reached. */
    public int missingTo(Level other) {
        return Math.max(0, other.value - value);
    }

    public static Level lower(Level one, Level other) {
        return one.below(other) ? one : other;
    }

    @Override
    public int compareTo(Level other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
