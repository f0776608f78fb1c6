package fr.pixemploi.assessment.psychometrics.workbench.calibration;

import fr.pixemploi.assessment.psychometrics.calibration.Calibrated;
import fr.pixemploi.assessment.psychometrics.calibration.Calibration;
import fr.pixemploi.assessment.psychometrics.calibration.check.Drift;
import fr.pixemploi.assessment.psychometrics.calibration.check.Fairness;
import fr.pixemploi.assessment.psychometrics.calibration.check.Linking;
import fr.pixemploi.assessment.psychometrics.calibration.check.ResponseTimes;
import fr.pixemploi.assessment.psychometrics.calibration.data.Answers;
import fr.pixemploi.assessment.psychometrics.calibration.data.CalibrationItem;
import fr.pixemploi.assessment.psychometrics.calibration.data.CalibrationItem.Role;
import fr.pixemploi.assessment.psychometrics.calibration.data.EstimatedItem;
import fr.pixemploi.assessment.psychometrics.workbench.calibration.AnswerRecords.Trait;
import fr.pixemploi.assessment.psychometrics.workbench.calibration.CalibrationBank.Entry;
import fr.pixemploi.assessment.psychometrics.workbench.calibration.CalibrationChoices.Scale;
import fr.pixemploi.assessment.psychometrics.workbench.input.BadInput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** One calibration from answers to all that its report and the new bank say. */
public final class CalibrationRun {
    /** Bounds of what an author's guess may be off by, where the bank states no standard error. */
    private static final double AUTHOR_B = 0.5;

    private static final double AUTHOR_LOG_A = 0.3;
    private static final String OTHER = "other";

    /** Why an item is left as it is. */
    enum Reason {
        NONE(""),
        TOO_FEW("not enough answers"),
        ALIKE("all answers alike");

        final String words;

        Reason(String words) {
            this.words = words;
        }
    }

    /** How a trait's groups compare. */
    record Fair(String trait, List<String> groups, List<Fairness.Comparison> comparisons) {}

    final CalibrationBank bank;
    final AnswerRecords records;
    final CalibrationChoices choices;
    final List<String> audiences;
    final List<Reason> reasons = new ArrayList<>();
    final List<CalibrationItem> items = new ArrayList<>();
    final Calibrated calibrated;
    final List<Linking> linkings;
    final boolean isOnBankScale;
    final ResponseTimes times;
    final List<Fair> fairness = new ArrayList<>();

    public CalibrationRun(
            CalibrationBank bank, AnswerRecords records, CalibrationChoices choices, Calibration.Progress progress) {
        this.bank = bank;
        this.records = records;
        this.choices = choices;
        audiences = new ArrayList<>(records.values(Trait.AUDIENCE, choices.minPersons()));
        int[] group = records.groups(Trait.AUDIENCE, audiences, audiences.size());
        if (Arrays.stream(group).anyMatch(g -> g == audiences.size())) audiences.add(OTHER);
        Answers answers = records.answers(bank.items().size(), group);
        for (int j = 0; j < bank.items().size(); j++) admit(bank.items().get(j), answers, j);
        if (items.stream().noneMatch(CalibrationItem::isScored))
            throw new BadInput(
                    "no item has enough answers to be calibrated: --answers-at-least is " + choices.minAnswers());
        calibrated = Calibration.of(
                answers, items, Collections.nCopies(audiences.size(), bank.population()), choices.settings(), progress);
        linkings = linkings();
        isOnBankScale = switch (choices.scale()) {
            case bank -> true;
            case population -> false;
            case auto -> bank.items().stream().anyMatch(Entry::isCalibrated);
        };
        AnswerRecords.Timed timed = records.timed();
        times = ResponseTimes.of(
                records.persons(), items.size(), timed.person(), timed.item(), timed.seconds(), choices.minAnswers());
        for (Trait trait : List.of(Trait.AUDIENCE, Trait.AGE_BAND, Trait.DEVICE)) {
            List<String> values = records.values(trait, choices.minPersons());
            compare(trait.column, values, records.groups(trait, values, -1));
        }
        compare("period", List.of("early", "late"), records.halves());
    }

    private void compare(String trait, List<String> values, int[] group) {
        fairness.add(new Fair(trait, values, Fairness.of(calibrated, group, choices.minPersons() / 2)));
    }

    private void admit(Entry entry, Answers answers, int number) {
        Reason reason = Reason.NONE;
        int[] of = answers.of(number);
        if (of.length < choices.minAnswers()) reason = Reason.TOO_FEW;
        else if (Arrays.stream(of).map(answers::category).distinct().count() < 2) reason = Reason.ALIKE;
        Role role = Role.FREE;
        if (isAnchor(entry)) {
            role = Role.ANCHOR;
            reason = Reason.NONE;
        } else if (reason != Reason.NONE) role = Role.KEPT;
        else if (!entry.isScored() || choices.unscored().contains(entry.id())) role = Role.UNSCORED;
        reasons.add(reason);
        items.add(new CalibrationItem(entry.id(), entry.dimension(), entry.model(), role));
    }

    private boolean isAnchor(Entry entry) {
        return choices.anchors().contains(entry.id())
                || (entry.isCalibrated() && choices.anchors().contains(CalibrationChoices.CALIBRATED));
    }

    /** By items whose old parameters came from answers, where there are enough; an author's guesses are better than nothing. */
    private List<Linking> linkings() {
        List<Linking> all = new ArrayList<>();
        for (int d = 0; d < bank.competences().size(); d++) {
            List<double[]> fromAnswers = new ArrayList<>();
            List<double[]> both = new ArrayList<>();
            boolean isAnchored = false;
            for (int j = 0; j < items.size(); j++) {
                CalibrationItem item = items.get(j);
                if (item.dimension() != d) continue;
                if (item.role() == Role.ANCHOR)
                    isAnchored |= calibrated.items().get(j).answers() > 0;
                if (item.role() != Role.FREE) continue;
                double[] parameters = {
                    Drift.discrimination(item.model()),
                    Drift.difficulty(item.model()),
                    Drift.discrimination(calibrated.items().get(j).model()),
                    Drift.difficulty(calibrated.items().get(j).model())
                };
                both.add(parameters);
                if (bank.items().get(j).isCalibrated()) fromAnswers.add(parameters);
            }
            if (isAnchored) all.add(Linking.NONE);
            else all.add(Linking.of(fromAnswers.size() >= Linking.MIN_ITEMS ? fromAnswers : both));
        }
        return all;
    }

    /** What turns the calibration's scale into the new bank's. */
    List<Linking> toNewBank() {
        return isOnBankScale ? linkings : Collections.nCopies(linkings.size(), Linking.NONE);
    }

    /** An item as the new bank has it. */
    EstimatedItem inNewBank(int item) {
        EstimatedItem estimated = calibrated.items().get(item);
        return estimated.isEstimated()
                ? toNewBank().get(estimated.item().dimension()).applied(estimated)
                : estimated;
    }

    Drift drift(int item) {
        Entry entry = bank.items().get(item);
        double b = entry.isCalibrated() ? 0 : AUTHOR_B;
        double logA = entry.isCalibrated() ? 0 : AUTHOR_LOG_A;
        if (entry.errors().size() > 1) {
            b = entry.errors().subList(1, entry.errors().size()).stream()
                    .mapToDouble(Double::doubleValue)
                    .average()
                    .orElse(b);
            logA = entry.errors().getFirst() / Drift.discrimination(entry.model());
        }
        return Drift.of(calibrated.items().get(item), linkings.get(entry.dimension()), b, logA);
    }

    String state(int item) {
        return switch (items.get(item).role()) {
            case FREE -> "calibrated";
            case UNSCORED -> "unscored";
            case ANCHOR -> "anchor";
            case KEPT -> "kept";
        };
    }

    Scale scale() {
        return isOnBankScale ? Scale.bank : Scale.population;
    }
}
