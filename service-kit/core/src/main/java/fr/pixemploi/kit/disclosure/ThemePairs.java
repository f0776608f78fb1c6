package fr.pixemploi.kit.disclosure;

import java.util.List;
import java.util.Set;

/**
 * Whether anybody was met who has two themes, one of them, or neither. Witnesses take themes to be free of each other. Of themes of which one implies,
 * excludes or replaces another ("level 4" implies "level 3") some of these four can never be met: so where nobody was, nothing goes out. They are
 * to be a dimension instead, with a leaf for each level and a group for "level 3 and above".
 */
final class ThemePairs {
    private final List<String> themes;
    /** By theme and other theme. */
    private final boolean[][] both;

    private final boolean[][] without;
    private final boolean[][] neither;

    ThemePairs(List<String> themes) {
        this.themes = themes;
        both = new boolean[themes.size()][themes.size()];
        without = new boolean[themes.size()][themes.size()];
        neither = new boolean[themes.size()][themes.size()];
    }

    /** Somebody. */
    void meet(Set<String> has) {
        for (int one = 0; one < both.length; one++)
            for (int other = 0; other < both.length; other++) {
                boolean hasOther = has.contains(themes.get(other));
                if (has.contains(themes.get(one))) (hasOther ? both : without)[one][other] = true;
                else if (!hasOther) neither[one][other] = true;
            }
    }

    /** Somebody of each kind. */
    void meetAll() {
        for (int one = 0; one < both.length; one++)
            for (int other = 0; other < both.length; other++)
                both[one][other] = without[one][other] = neither[one][other] = true;
    }

    /** @throws CannotBeReleased where one may follow from another */
    void refuseWhatFollows() {
        for (int one = 0; one < both.length; one++)
            for (int other = 0; other < both.length; other++) {
                if (one == other) continue;
                if (!without[one][other])
                    throw refused("nobody has " + themes.get(one) + " without " + themes.get(other));
                if (!both[one][other])
                    throw refused("nobody has both " + themes.get(one) + " and " + themes.get(other));
                if (!neither[one][other])
                    throw refused("everybody has " + themes.get(one) + " or " + themes.get(other));
            }
    }

    private static CannotBeReleased refused(String why) {
        return new CannotBeReleased(
                why + ": where one follows from the other, make them leaves and groups of a dimension");
    }
}
