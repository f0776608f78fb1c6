package fr.pixemploi.assessment.bank.item;

import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.item.task.Attachment;
import fr.pixemploi.assessment.bank.item.task.Task;
import fr.pixemploi.assessment.bank.wording.Wording;
import fr.pixemploi.assessment.engine.model.ResponseModel;
import fr.pixemploi.assessment.engine.model.ResponseTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One question of the bank, with its key. What a person may see of it is an {@link ItemView}.
 *
 * @param skill what a person who succeeds can do: "sait …"
 * @param version raised when what the person reads, or the key, changes
 * @param level of the framework at which its author places it, from 1
 * @param instruction French, as shown
 * @param files that come with it, each under a name of its own
 * @param hint what to learn; shown after the answer only
 * @param expectedSeconds time that an ordinary person needs
 * @param readAloud text for the voice, enough by itself
 * @param enemies items that give this one away; never in one sitting with it, as those of the same skill are not
 * @param family name that variants of one item share; null when it has none. A person meets one of them at most
 * @param use whether it may be asked, and what for; a retired one stays, so that sittings which met it can end
 * @param parameters how it behaves: right or wrong, or half a success between them
 * @param time that people took to answer; null while it was not measured, then {@code expectedSeconds} stands for it
 * @param calibrated whether the parameters come from answers of real people; an author's guess otherwise
 */
public record Item(
        ItemId id,
        int version,
        Pool pool,
        CompetenceCode competence,
        String skill,
        int level,
        String instruction,
        List<Attachment> files,
        Task task,
        String hint,
        int expectedSeconds,
        String readAloud,
        Set<ItemId> enemies,
        @Nullable String family,
        Use use,
        ResponseModel parameters,
        @Nullable ResponseTime time,
        boolean calibrated,
        Suitability suitability) {
    /** What an item is good for now. */
    public enum Use {
        /** Measures people. */
        ACTIVE,
        /** Put among the others without counting, to learn how it behaves. */
        TRIAL,
        /** Not put: not yet, or no longer. */
        NONE;

        /** As an item's file says it: active, trial, and draft, proposed or retired. */
        public static Use of(String status) {
            return switch (status) {
                case "active" -> ACTIVE;
                case "trial" -> TRIAL;
                default -> NONE;
            };
        }
    }

    public Item {
        enemies = Set.copyOf(enemies);
        files = List.copyOf(files);
        if (files.stream().map(Attachment::name).distinct().count() != files.size())
            throw new IllegalArgumentException("two files have one name");
        if (skill.isBlank()) throw new IllegalArgumentException("skill must not be empty");
        if (version < 1) throw new IllegalArgumentException("version begins at 1");
        if (level < 1) throw new IllegalArgumentException("level begins at 1");
        if (expectedSeconds < 1) throw new IllegalArgumentException("expectedSeconds must be above 0");
        if (instruction.isBlank() || hint.isBlank() || readAloud.isBlank())
            throw new IllegalArgumentException("instruction, hint and readAloud must not be empty");
    }

    /**
     * The category of a response.
     *
     * @param share of success, from 0 to 1
     * @return 0 to the last category of the item's model; half a success counts where the model has a place for it
     */
    public int category(double share) {
        int steps = parameters.categories() - 1;
        return share >= 1 ? steps : (int) Math.floor(share * steps);
    }

    /** Whether it measures people. */
    public boolean active() {
        return use == Use.ACTIVE;
    }

    /** True when the two must not be asked in one sitting: who was right in one has shown the skill of the other. */
    public boolean isEnemyOf(Item other) {
        return enemies.contains(other.id()) || other.enemies().contains(id) || isTwinOf(other);
    }

    /** Whether it is another question for the very same skill. */
    boolean isTwinOf(Item other) {
        return !id.equals(other.id()) && Wording.plain(skill).equals(Wording.plain(other.skill()));
    }
}
