package fr.pixemploi.assessment.campaign.domain.badge;

import fr.pixemploi.assessment.bank.campaign.Contradiction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something that a result may earn.
 *
 * @param key stable name, for programs: capitals, digits and underscores
 * @param title for people
 * @param text what it says of the person
 * @param imageAlternative what the picture shows, for those who do not see it
 * @param criterion what earns it
 * @param opens what it makes eligible for, such as {@code clea-numerique}; null when nothing
 * @param provenance where the criterion comes from, and who decided it; null for a structure's own
 */
public record Badge(
        String key,
        String title,
        String text,
        String imageAlternative,
        Criterion criterion,
        @Nullable String opens,
        @Nullable String provenance) {
    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9_]{1,59}");

    public Badge {
        if (!KEY.matcher(key).matches())
            throw new Contradiction(
                    "La clé d'un badge s'écrit en capitales, chiffres et tirets bas.",
                    "The key of a badge has capitals, digits and underscores.");
        if (title.isBlank() || text.isBlank() || imageAlternative.isBlank())
            throw new Contradiction(
                    "Le badge " + key + " doit avoir un titre, un texte et une description de son image.",
                    "Badge " + key + " must have a title, a text and an alternative to its image.");
    }

    public boolean isEarnedBy(Attainment attainment) {
        return criterion.isMetBy(attainment);
    }
}
