package fr.pixemploi.profile.francetravail.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A version of what the payload says where its shape leaves a choice; {@code francetravail/payload.yaml} explains each field.
 *
 * @param verified whether France Travail confirmed it
 * @param evaluationField which of the two names the evaluation has
 * @param unit of evaluations; a result that tells no rate has its score in any case
 * @param units codes of both
 * @param types which campaigns are which kind of test; the first that fits
 * @param otherwise kind of all others; null when they fit nothing
 * @param areas titles of areas, by the part of a competence's code before the dot
 */
public record PayloadRules(
        int version,
        LocalDate since,
        boolean verified,
        Organization organization,
        String campaignType,
        EvaluationField evaluationField,
        Unit unit,
        Map<Unit, String> units,
        List<TypeRule> types,
        @Nullable String otherwise,
        Element element,
        Map<String, String> areas) {
    public record Organization(String name, String kind) {}

    /** The name that the evaluation of the whole test has. */
    public enum EvaluationField {
        EVALUATION,
        EVALUATION_TARGET
    }

    public enum Unit {
        PERCENT,
        SCORE
    }

    public record Element(String category, String type) {}

    /**
     * Of what is null it asks nothing; the case of letters in titles counts nothing.
     *
     * @param title the whole of it
     */
    public record TypeRule(
            @Nullable List<String> codes,
            @Nullable String kind,
            @Nullable String title,
            @Nullable String titleContains,
            String type) {
        boolean fits(Campaign campaign) {
            return (codes == null || codes.contains(campaign.code()))
                    && (kind == null || kind.equals(campaign.kind()))
                    && (title == null || lower(title).equals(lower(campaign.title())))
                    && (titleContains == null || lower(campaign.title()).contains(lower(titleContains)));
        }

        private static String lower(@Nullable String title) {
            return title == null ? "" : title.toLowerCase(Locale.FRENCH);
        }
    }

    public PayloadRules {
        units = Map.copyOf(units);
        types = List.copyOf(types);
        areas = Map.copyOf(areas);
        if (units.size() != Unit.values().length) throw new IllegalArgumentException("each unit has a code");
    }

    public String codeOf(Unit any) {
        return Objects.requireNonNull(units.get(any));
    }

    public Optional<String> typeOf(Campaign campaign) {
        return types.stream()
                .filter(rule -> rule.fits(campaign))
                .map(TypeRule::type)
                .findFirst()
                .or(() -> Optional.ofNullable(otherwise));
    }
}
