package fr.pixemploi.pathway.effectiveness.domain.estimate;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.effectiveness.domain.effect.EffectivenessRules;
import fr.pixemploi.pathway.effectiveness.domain.regression.Column;
import fr.pixemploi.pathway.effectiveness.domain.regression.Spread;
import fr.pixemploi.pathway.effectiveness.domain.regression.Terms;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.Attendance;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.MeasuredOffer;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.Trajectory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.UUID;

/**
 * The regression of what people gained in one competence: covariates, time, standing before, and offers. An offer's shift is that of all
 * offers, plus its kind's, plus its own; dropping it moves the shift from there, around the offer's share of people who drop it, so that
 * the shift is that of whoever begins it.
 */
final class Design {
    /** How far one can gain by the standing, ten weeks, or having declined; wide, in logits. */
    private static final double WIDE = 1;

    private static final double SQUARE_SD = 0.3;
    private static final double DECLINED_SD = 0.3;
    private static final double BESIDE_SD = 0.2;
    private static final double DROPPED_SD = 0.5;
    private static final double DROPPED_OFFER_SD = 0.2;

    private final CompetenceCode competence;
    private final Covariates covariates;
    private final Dropouts dropouts;
    private final List<Column> columns;
    private final int time;
    private final int standing;
    private final int square;
    private final int declined;
    private final int beside;
    private final int dropped;
    private final int all;
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Map<UUID, Aimed> aimed = new HashMap<>();

    /** Columns of an offer that aims at the competence: its kind's, its own, and of dropping it. */
    private record Aimed(int kind, int own, int dropped) {}

    /**
     * @param offers those that somebody who was tested twice began
     */
    Design(
            CompetenceCode competence,
            Covariates covariates,
            SortedMap<UUID, MeasuredOffer> offers,
            Dropouts dropouts,
            EffectivenessRules rules) {
        this.competence = competence;
        this.covariates = covariates;
        this.dropouts = dropouts;
        columns = new ArrayList<>(covariates.columns());
        time = add(Column.given(0, WIDE));
        standing = add(Column.given(0, WIDE));
        square = add(Column.given(0, SQUARE_SD));
        declined = add(Column.given(0, DECLINED_SD));
        beside = add(Column.given(0, BESIDE_SD));
        dropped = add(Column.given(0, DROPPED_SD));
        all = add(Column.given(rules.assumedShift(), rules.assumedShiftSd()));
        for (MeasuredOffer offer : offers.values()) {
            if (!offer.aimsAt(competence)) continue;
            int kind = kinds.computeIfAbsent(offer.kind(), none -> add(Column.learned(Spread.GROUPS)));
            aimed.put(
                    offer.id(),
                    new Aimed(kind, add(Column.learned(Spread.MEMBERS)), add(Column.given(0, DROPPED_OFFER_SD))));
        }
    }

    private int add(Column column) {
        columns.add(column);
        return columns.size() - 1;
    }

    List<Column> columns() {
        return List.copyOf(columns);
    }

    /** Columns that are the same for all offers. */
    int commonColumns() {
        return all + 1;
    }

    Terms of(Trajectory person, double before) {
        Terms terms = covariates
                .of(person, competence)
                .add(time, person.weeks() / 10.0)
                .add(standing, before)
                .add(square, before * before);
        if (person.declined()) terms.add(declined, 1);
        for (Attendance each : person.followed()) {
            Aimed mine = aimed.get(each.offer());
            if (mine == null) {
                terms.add(beside, 1);
                continue;
            }
            double off =
                    (each.finished() ? 0 : 1) - dropouts.share(each.offer()).mean();
            terms.add(all, 1).add(mine.kind(), 1).add(mine.own(), 1);
            terms.add(dropped, off).add(mine.dropped(), off);
        }
        return terms;
    }

    Terms shiftOf(MeasuredOffer offer) {
        Aimed columns = columns(offer.id());
        return shiftOfAll().add(columns.kind(), 1).add(columns.own(), 1);
    }

    /** Another offer of the kind, but for what is its own. */
    Terms shiftOfKind(String kind) {
        return shiftOfAll().add(Objects.requireNonNull(kinds.get(kind)), 1);
    }

    /** An offer of another kind, but for what is the kind's and its own. */
    Terms shiftOfAll() {
        return new Terms().add(all, 1);
    }

    Terms droppedOf(UUID offer) {
        return new Terms().add(dropped, 1).add(columns(offer).dropped(), 1);
    }

    private Aimed columns(UUID offer) {
        return Objects.requireNonNull(aimed.get(offer));
    }

    Terms placebo() {
        return new Terms().add(declined, 1);
    }
}
