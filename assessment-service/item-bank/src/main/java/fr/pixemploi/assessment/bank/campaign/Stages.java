package fr.pixemploi.assessment.bank.campaign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Steps of a campaign's result, lowest first, and exactly one that everybody reaches whose every competence was measured: nobody is told
 * a step for what was not asked. None at all is fine. They rest on levels, as the badges and the certificates beside them do: a share of
 * what is measured says another level in each campaign.
 */
public record Stages(List<Stage> all) {
    public static final Stages NONE = new Stages(List.of());

    private static final int MAX = 10;
    private static final int TOP = 8;

    /**
     * A step.
     *
     * @param level average of the campaign's competences from which it is reached, 0 to 8
     * @param title short, for both
     * @param participant what the person reads
     * @param adviser what the adviser reads; null when it is the same
     */
    public record Stage(
            int level,
            String title,
            String participant,
            @Nullable String adviser) {
        public Stage {
            if (level < 0 || level > TOP)
                throw new Contradiction(
                        "Un palier commence à un niveau de 0 à " + TOP + ".",
                        "A stage begins at a level from 0 to " + TOP + ".");
            if (title.isBlank() || participant.isBlank())
                throw new Contradiction(
                        "Un palier a un titre et un texte pour la personne.",
                        "A stage has a title and a text for the person.");
        }
    }

    public Stages {
        List<Stage> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingInt(Stage::level));
        all = List.copyOf(sorted);
        if (!all.isEmpty()) check(all);
    }

    private static void check(List<Stage> all) {
        if (all.size() > MAX)
            throw new Contradiction(
                    "Une campagne a " + MAX + " paliers au plus.", "A campaign has " + MAX + " stages at most.");
        Set<Integer> begun = new HashSet<>();
        for (Stage stage : all) {
            if (!begun.add(stage.level()))
                throw new Contradiction(
                        "Deux paliers commencent au niveau " + stage.level() + ".",
                        "Two stages begin at level " + stage.level() + ".");
        }
        if (!begun.contains(0))
            throw new Contradiction(
                    "Un palier doit commencer au niveau 0, pour que chacun en ait un.",
                    "One stage begins at level 0, so that everybody has one.");
    }

    /** The highest stage that an average level over all of the campaign's competences reaches; empty when the campaign has none. */
    public Optional<Stage> reached(double averageLevel) {
        return all.reversed().stream()
                .filter(stage -> averageLevel >= stage.level())
                .findFirst();
    }

    /** Those that a campaign which tells no higher level can reach. */
    public Stages upTo(int topLevel) {
        return new Stages(
                all.stream().filter(stage -> stage.level() <= topLevel).toList());
    }
}
