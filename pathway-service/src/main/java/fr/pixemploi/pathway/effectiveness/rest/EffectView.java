package fr.pixemploi.pathway.effectiveness.rest;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.effectiveness.domain.effect.Caution;
import fr.pixemploi.pathway.effectiveness.domain.effect.HiddenSelection;
import fr.pixemploi.pathway.effectiveness.domain.effect.OfferEffect;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an offer does for one competence.
 *
 * @param explainedAwayAt how strong a reason that nobody wrote down would have to be to explain all of it
 */
@Schema(name = "OfferEffect")
record EffectView(
        @Schema(examples = "1.2") String competence,

        @Schema(
                enumeration = {"nothing-known-yet", "known-roughly", "known"},
                description =
                        "How far it may be relied on. While nothing is known, what is expected of its kind stands for it.")
        String caution,

        @Schema(
                description = "What is expected, in logits of the scale of the test; absent while nothing is learned.",
                examples = "0.31")
        @Nullable
        Double shift,

        @Schema(description = "Lower end of the interval of 90 %.", examples = "0.12") @Nullable
        Double low,

        @Schema(description = "Its upper end.", examples = "0.5") @Nullable
        Double high,

        @Schema(
                description = "People who began it and were tested before and after: eleven at least, else absent.",
                examples = "24")
        @Nullable
        Integer people,

        @Schema(
                enumeration = {"not-bounded", "suspected"},
                description =
                        "Reasons for which people came and that nobody wrote down: no number of results bounds what they do; `suspected` where they show.")
        @Nullable
        String hiddenSelection,

        @Schema(
                description =
                        "Share, 0 to 1, that such a reason would have to explain of what people gained and of who began, to bring the effect to zero.",
                examples = "0.24")
        @Nullable
        Double explainedAwayAt,

        @Schema(
                examples =
                        "En plus de ce qu'elles auraient gagné sans elle, les personnes qui la commencent gagnent environ 0,31 point.")
        String french,

        @Schema(examples = "Cette formation aide.") String easyFrench) {
    private static final String SUSPECTED =
            " Attention : ceux qui la commencent semblent différer des autres, ce qui peut expliquer une partie du gain.";

    static EffectView unmeasured(CompetenceCode competence) {
        return nothing(competence, null, null, null);
    }

    static EffectView of(OfferEffect effect) {
        if (effect.caution() == Caution.NOTHING_KNOWN)
            return nothing(effect.competence(), effect.shift(), effect.low(), effect.high());
        return new EffectView(
                effect.competence().value(),
                effect.caution().code(),
                effect.shift(),
                effect.low(),
                effect.high(),
                effect.people(),
                effect.hiddenSelection().code(),
                effect.sensitivity() == null ? null : effect.sensitivity().explainedAwayAt(),
                french(effect),
                easyFrench(effect));
    }

    private static EffectView nothing(
            CompetenceCode competence, @Nullable Double shift, @Nullable Double low, @Nullable Double high) {
        return new EffectView(
                competence.value(),
                Caution.NOTHING_KNOWN.code(),
                shift,
                low,
                high,
                null,
                null,
                null,
                "On ne sait encore rien de ce que cette offre fait gagner : trop peu de personnes l'ont suivie entre deux tests.",
                "On ne sait pas encore si cette formation aide.");
    }

    private static String french(OfferEffect effect) {
        String gain =
                "En plus de ce qu'elles auraient gagné sans elle, les personnes qui la commencent gagnent environ %s point (entre %s et %s)."
                        .formatted(number(effect.shift()), number(effect.low()), number(effect.high()));
        if (effect.low() <= 0) gain += " Il se peut qu'elle ne fasse rien gagner.";
        if (effect.caution() == Caution.KNOWN_ROUGHLY) gain += " C'est une première estimation.";
        return effect.hiddenSelection() == HiddenSelection.SUSPECTED ? gain + SUSPECTED : gain;
    }

    private static String easyFrench(OfferEffect effect) {
        if (effect.high() < 0) return "Cette formation n'aide pas.";
        if (effect.low() <= 0) return "On ne sait pas si cette formation aide.";
        return effect.caution() == Caution.KNOWN
                ? "Cette formation aide."
                : "Cette formation aide sans doute. On n'en est pas encore sûr.";
    }

    private static String number(double value) {
        return String.format(Locale.FRENCH, "%.2f", value);
    }
}
