package fr.pixemploi.pathway.effectiveness.rest;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.effectiveness.domain.effect.Caution;
import fr.pixemploi.pathway.effectiveness.domain.effect.HiddenSelection;
import fr.pixemploi.pathway.effectiveness.domain.effect.OfferEffect;
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
                description = "How far it may be relied on.")
        String caution,

        @Schema(
                description =
                        "What it does, in logits of the scale of the test, to the tenth, so that two nights tell nobody's gain; absent while"
                                + " nothing is known.",
                examples = "0.3")
        @Nullable
        Double shift,

        @Schema(description = "Lower end of the interval of 90 %.", examples = "0.1") @Nullable
        Double low,

        @Schema(description = "Its upper end.", examples = "0.5") @Nullable
        Double high,

        @Schema(
                enumeration = {"11-24", "25-49", "50-99", "100+"},
                description = "People who began it and were tested before and after; absent for fewer than eleven.",
                examples = "11-24")
        @Nullable
        String people,

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
                        "En plus de ce qu'elles auraient gagné sans elle, les personnes qui la commencent gagnent nettement.")
        String french,

        @Schema(examples = "Cette formation aide.") String easyFrench) {
    private static final double TEN = 10;
    private static final double LITTLE = 0.15;
    private static final double MUCH = 0.5;
    private static final String SUSPECTED =
            " Attention : ceux qui la commencent semblent différer des autres, ce qui peut expliquer une partie du gain.";

    static EffectView unmeasured(CompetenceCode competence) {
        return nothing(competence);
    }

    static EffectView of(OfferEffect effect) {
        if (effect.caution() == Caution.NOTHING_KNOWN) return nothing(effect.competence());
        return new EffectView(
                effect.competence().value(),
                effect.caution().code(),
                tenths(effect.shift()),
                tenths(effect.low()),
                tenths(effect.high()),
                band(effect.people()),
                effect.hiddenSelection().code(),
                effect.sensitivity() == null ? null : effect.sensitivity().explainedAwayAt(),
                french(effect),
                easyFrench(effect));
    }

    /** Nor what is expected of its kind: of a kind with few offers that would tell those of the others. */
    private static EffectView nothing(CompetenceCode competence) {
        return new EffectView(
                competence.value(),
                Caution.NOTHING_KNOWN.code(),
                null,
                null,
                null,
                null,
                null,
                null,
                "On ne sait encore rien de ce que cette offre fait gagner : trop peu de personnes l'ont suivie entre deux tests.",
                "On ne sait pas encore si cette formation aide.");
    }

    private static String french(OfferEffect effect) {
        String gain = "En plus de ce qu'elles auraient gagné sans elle, les personnes qui la commencent gagnent %s."
                .formatted(words(effect.shift()));
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

    /** Bounds are a proposal. */
    private static String words(double shift) {
        if (shift < LITTLE) return "peu";
        return shift < MUCH ? "nettement" : "beaucoup";
    }

    private static double tenths(double logits) {
        return Math.round(logits * TEN) / TEN;
    }

    private static String band(int people) {
        if (people < 25) return "11-24";
        if (people < 50) return "25-49";
        return people < 100 ? "50-99" : "100+";
    }
}
