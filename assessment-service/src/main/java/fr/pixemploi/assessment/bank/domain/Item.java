package fr.pixemploi.assessment.bank.domain;

import fr.pixemploi.assessment.adaptive.model.Logistic;
import fr.pixemploi.assessment.framework.domain.CompetenceCode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One question of the bank, with its key. What a person may see of it is an {@link ItemView}.
 *
 * @param version raised when what the person reads, or the key, changes
 * @param level of the framework at which its author places it, from 1
 * @param instruction French, as shown
 * @param hint what to learn; shown after the answer only
 * @param expectedSeconds time that an ordinary person needs
 * @param readAloud text for the voice, enough by itself
 * @param enemies items that give this one away; never in one sitting with it
 * @param family name that variants of one item share; null when it has none. A person meets one of them at most
 * @param active whether it may still be asked; a retired one stays, so that sittings which met it can end
 * @param calibrated whether the parameters come from answers of real people; an author's guess otherwise
 */
public record Item(
        ItemId id,
        int version,
        Pool pool,
        CompetenceCode competence,
        int level,
        String instruction,
        Task task,
        String hint,
        int expectedSeconds,
        String readAloud,
        Set<ItemId> enemies,
        @Nullable String family,
        boolean active,
        Logistic parameters,
        boolean calibrated,
        Suitability suitability) {
    public Item {
        enemies = Set.copyOf(enemies);
        if (version < 1) throw new IllegalArgumentException("version begins at 1");
        if (level < 1) throw new IllegalArgumentException("level begins at 1");
        if (expectedSeconds < 1) throw new IllegalArgumentException("expectedSeconds must be above 0");
        if (instruction.isBlank() || hint.isBlank() || readAloud.isBlank())
            throw new IllegalArgumentException("instruction, hint and readAloud must not be empty");
    }

    /** True when the two must not be asked in one sitting. */
    public boolean isEnemyOf(Item other) {
        return enemies.contains(other.id()) || other.enemies().contains(id);
    }
}
