package fr.pixemploi.pathway.effectiveness.domain.effect;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far an offer raises a competence: for people who begin it, whether they finish or not, beyond what the same people would have
 * gained in the same time without an offer, being tested a second time, too. In logits.
 *
 * @param shift what is expected
 * @param sd how unsure it is
 * @param low lower end of the interval of 90 %
 * @param high its upper end
 * @param people who began it and were tested twice; 0 while nothing is known
 * @param sensitivity to reasons that nobody wrote down; null while nothing is known
 */
public record OfferEffect(
        UUID offer,
        CompetenceCode competence,
        double shift,
        double sd,
        double low,
        double high,
        int people,
        Caution caution,
        HiddenSelection hiddenSelection,
        @Nullable Sensitivity sensitivity) {}
