package fr.pixemploi.assessment.campaign.rest.table;

import fr.pixemploi.assessment.campaign.domain.SharingPurpose;
import fr.pixemploi.assessment.campaign.domain.badge.BadgeDraft;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignDraft;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignPrecision;
import fr.pixemploi.assessment.campaign.domain.structure.CampaignWish;
import fr.pixemploi.kit.id.ExternalIds;
import fr.pixemploi.kit.imports.RowFault;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row of a file of campaigns. An empty cell is as the template says. */
final class CampaignRow {
    /** How the structure calls the campaign, so that a file may come again. */
    static final String REFERENCE = "reference";

    static final List<String> COLUMNS = List.of(
            REFERENCE,
            "modele",
            "titre",
            "titre_neutre",
            "description",
            "texte_participant",
            "texte_conseiller",
            "competences",
            "niveau_max",
            "minutes",
            "precision",
            "fuseau",
            "ouverture",
            "fermeture",
            "passages",
            "delai_jours",
            "expiration_jours",
            "question",
            "question_exemple",
            "question_obligatoire",
            "badges",
            "partage",
            "partage_finalite",
            "partage_jours");
    static final List<String> NEEDED = List.of(REFERENCE, "modele", "titre");

    /** Which column a place in a wish comes from; the longest places first. */
    static final Map<String, String> POINTERS = pointers();

    private static final Pattern CODES = Pattern.compile("[\\s,|]+");
    private static final List<DateTimeFormatter> DAYS = List.of(strict("uuuu-MM-dd"), strict("dd/MM/uuuu"));
    private static final List<DateTimeFormatter> TIMES =
            List.of(strict("uuuu-MM-dd'T'HH:mm"), strict("uuuu-MM-dd HH:mm"), strict("dd/MM/uuuu HH:mm"));

    private final Map<String, String> cells;
    private final List<RowFault> faults = new ArrayList<>();
    private final @Nullable CampaignWish wish;

    /**
     * @param cells those that are not empty, by column
     * @param zone in which its days count when it names none
     */
    CampaignRow(Map<String, String> cells, ZoneId zone) {
        this.cells = cells;
        CampaignWish read = read(zone);
        wish = faults.isEmpty() ? read : null;
    }

    Optional<CampaignWish> wish() {
        return Optional.ofNullable(wish);
    }

    List<RowFault> faults() {
        return faults;
    }

    private CampaignWish read(ZoneId usual) {
        for (String needed : NEEDED) {
            if (!cells.containsKey(needed)) faults.add(RowFault.emptyCell(needed));
        }
        if (ExternalIds.isPersonal(cells.getOrDefault(REFERENCE, "")))
            fault(
                    REFERENCE,
                    "Une référence n'est ni un numéro de sécurité sociale ni une adresse électronique.",
                    "A reference is neither a social security number nor an e-mail address.");
        text(REFERENCE, ExternalIds.MAX_LENGTH);
        ZoneId zone = zone(usual);
        Integer max = number("passages", 1, 100);
        Integer between = number("delai_jours", 0, 3650);
        return new CampaignWish(
                cells.getOrDefault("modele", ""),
                String.valueOf(text("titre", 120)),
                neutralTitle(),
                text("description", 500),
                texts(),
                codes("competences"),
                number("niveau_max", 1, 8),
                number("minutes", 1, 240),
                precision(),
                cells.get("fuseau"),
                opening(zone),
                max == null && between == null
                        ? null
                        : new CampaignDraft.AttemptsDraft(max, between == null ? 0 : between),
                number("expiration_jours", 1, 365),
                question(),
                null,
                null,
                badges(),
                sharing());
    }

    private @Nullable String neutralTitle() {
        String title = text("titre_neutre", 120);
        if (title != null && (ExternalIds.isPersonal(title) || ExternalIds.holdsNir(title)))
            fault(
                    "titre_neutre",
                    "Un titre ne contient ni numéro de sécurité sociale ni adresse électronique.",
                    "A title holds neither a social security number nor an e-mail address.");
        return title;
    }

    private ZoneId zone(ZoneId usual) {
        String named = cells.get("fuseau");
        // One that does not exist is told later, with the rest of the wish.
        return named != null && ZoneId.getAvailableZoneIds().contains(named) ? ZoneId.of(named) : usual;
    }

    private CampaignDraft.@Nullable TextsDraft texts() {
        String participant = text("texte_participant", 4000);
        String adviser = text("texte_conseiller", 4000);
        return participant == null && adviser == null ? null : new CampaignDraft.TextsDraft(participant, adviser);
    }

    private CampaignDraft.@Nullable OpeningDraft opening(ZoneId zone) {
        Instant from = time("ouverture", zone, false);
        Instant until = time("fermeture", zone, true);
        return from == null && until == null ? null : new CampaignDraft.OpeningDraft(from, until);
    }

    private CampaignDraft.@Nullable QuestionDraft question() {
        String label = text("question", 200);
        String example = text("question_exemple", 100);
        Boolean required = yes("question_obligatoire");
        if (label == null) {
            if (example != null || required != null)
                fault(
                        "question",
                        "Écrivez la question, ou videz ses deux autres cases.",
                        "The question itself is missing.");
            return null;
        }
        return new CampaignDraft.QuestionDraft(label, example, Boolean.TRUE.equals(required));
    }

    private @Nullable List<BadgeDraft> badges() {
        List<String> keys = codes("badges");
        return keys == null
                ? null
                : keys.stream()
                        .map(key -> new BadgeDraft(key, null, null, null, null, null, null))
                        .toList();
    }

    private CampaignDraft.@Nullable SharingDraft sharing() {
        Boolean asked = yes("partage");
        String purpose = purpose();
        Integer days = number("partage_jours", 1, 1095);
        if (asked == null) {
            if (purpose != null || days != null) fault("partage", "Écrivez oui ou non.", "Say yes or no.");
            return null;
        }
        return new CampaignDraft.SharingDraft(asked, purpose, days == null ? 0 : days);
    }

    private @Nullable String purpose() {
        String code = text("partage_finalite", 40);
        if (code == null || code.matches(SharingPurpose.CODES)) return code;
        String codes = SharingPurpose.CODES.replace("|", ", ");
        fault("partage_finalite", "Écrivez l'un de : " + codes + ".", "Say one of: " + codes + ".");
        return null;
    }

    private @Nullable CampaignPrecision precision() {
        String value = cells.get("precision");
        if (value == null) return null;
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "rapide" -> CampaignPrecision.QUICK;
            case "normale" -> CampaignPrecision.USUAL;
            case "fine" -> CampaignPrecision.FINE;
            default -> {
                fault("precision", "Écrivez rapide, normale ou fine.", "Say rapide, normale or fine.");
                yield null;
            }
        };
    }

    private @Nullable String text(String column, int longest) {
        String value = cells.get(column);
        if (value != null && value.length() > longest)
            fault(
                    column,
                    "Ce texte est trop long : %d caractères au plus.".formatted(longest),
                    "This text is too long: %d characters at most.".formatted(longest));
        return value;
    }

    private @Nullable List<String> codes(String column) {
        String value = cells.get(column);
        return value == null ? null : CODES.splitAsStream(value).toList();
    }

    private @Nullable Integer number(String column, int min, int max) {
        String value = cells.get(column);
        if (value == null) return null;
        try {
            int number = Integer.parseInt(value);
            if (number >= min && number <= max) return number;
        } catch (NumberFormatException e) {
            // Told like one out of range.
        }
        fault(
                column,
                "Écrivez un nombre entier de %d à %d.".formatted(min, max),
                "Write a whole number from %d to %d.".formatted(min, max));
        return null;
    }

    private @Nullable Boolean yes(String column) {
        String value = cells.get(column);
        if (value == null) return null;
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "oui", "o", "true", "1" -> true;
            case "non", "n", "false", "0" -> false;
            default -> {
                fault(column, "Écrivez oui ou non.", "Say oui or non.");
                yield null;
            }
        };
    }

    /** @param wholeDay whether a day alone means its end */
    private @Nullable Instant time(String column, ZoneId zone, boolean wholeDay) {
        String value = cells.get(column);
        if (value == null) return null;
        for (DateTimeFormatter shape : DAYS) {
            try {
                LocalDate day = LocalDate.parse(value, shape);
                return (wholeDay ? day.plusDays(1) : day).atStartOfDay(zone).toInstant();
            } catch (DateTimeException e) {
                // Perhaps of another shape.
            }
        }
        for (DateTimeFormatter shape : TIMES) {
            try {
                return LocalDateTime.parse(value, shape).atZone(zone).toInstant();
            } catch (DateTimeException e) {
                // Perhaps of another shape.
            }
        }
        fault(
                column,
                "Date inconnue. Exemples : 04/01/2027, 2027-01-04 08:30.",
                "Unknown date. Examples: 2027-01-04, 2027-01-04 08:30.");
        return null;
    }

    private void fault(String column, String french, String english) {
        faults.add(new RowFault(column, french, english));
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    private static Map<String, String> pointers() {
        Map<String, String> pointers = new LinkedHashMap<>();
        pointers.put("/template", "modele");
        pointers.put("/title", "titre");
        pointers.put("/competences", "competences");
        pointers.put("/upToLevel", "niveau_max");
        pointers.put("/budget/minutes", "minutes");
        pointers.put("/timeZone", "fuseau");
        pointers.put("/opening/until", "fermeture");
        pointers.put("/opening", "ouverture");
        pointers.put("/attempts", "passages");
        pointers.put("/badges", "badges");
        pointers.put("/sharing", "partage");
        return pointers;
    }
}
