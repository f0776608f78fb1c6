package fr.pixemploi.pathway.effectiveness.domain.effect;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.MeasuredOffer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What was learned of offers: an answer for every offer, also one that nobody began yet. */
public final class Effects {
    private final Expected assumed;
    private final Map<CompetenceCode, Learned> learned;

    public Effects(EffectivenessRules rules, Map<CompetenceCode, Learned> learned) {
        this.assumed = Expected.assumed(rules);
        this.learned = Map.copyOf(learned);
    }

    public Map<CompetenceCode, Learned> learned() {
        return learned;
    }

    /** The offers that something is known of, by offer and competence. */
    public List<OfferEffect> known() {
        return learned.values().stream()
                .flatMap(each -> each.offers().values().stream())
                .sorted(Comparator.comparing(OfferEffect::offer).thenComparing(OfferEffect::competence))
                .toList();
    }

    /**
     * What to expect of an offer in a competence that it aims at: what is known of it; else what is expected of its kind, else of all
     * offers, else what the rules assume, and then nothing is known.
     */
    public OfferEffect of(MeasuredOffer offer, CompetenceCode competence) {
        if (!offer.aimsAt(competence))
            throw new IllegalArgumentException("the offer does not aim at " + competence + ": " + offer.id());
        Learned of = learned.get(competence);
        if (of == null) return unknown(offer, competence, assumed);
        OfferEffect known = of.offers().get(offer.id());
        return known == null ? unknown(offer, competence, of.kinds().getOrDefault(offer.kind(), of.all())) : known;
    }

    private static OfferEffect unknown(MeasuredOffer offer, CompetenceCode competence, Expected expected) {
        return new OfferEffect(
                offer.id(),
                competence,
                expected.shift(),
                expected.sd(),
                expected.low(),
                expected.high(),
                0,
                Caution.NOTHING_KNOWN,
                HiddenSelection.NOT_BOUNDED,
                null);
    }
}
