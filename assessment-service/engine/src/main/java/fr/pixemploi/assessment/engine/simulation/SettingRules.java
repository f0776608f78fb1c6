package fr.pixemploi.assessment.engine.simulation;

import fr.pixemploi.assessment.engine.selection.terms.Loss;
import fr.pixemploi.assessment.engine.selection.terms.Rules;
import fr.pixemploi.assessment.engine.selection.terms.Rules.Content;
import fr.pixemploi.assessment.engine.selection.terms.Rules.Count;
import fr.pixemploi.assessment.engine.selection.terms.Rules.Manner;
import fr.pixemploi.assessment.engine.selection.terms.SelectionRule;
import fr.pixemploi.assessment.engine.simulation.setting.Setting;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** What a setting wants, as the rules of a campaign. */
final class SettingRules {
    /** With the switch {@code constraints}: questions for each competence, and questions of others between two of the same. */
    private static final Count EACH = new Count(2, 8);

    private static final int SPACING = 2;

    /** A maximum for each of fewer competences would be a maximum for the test. */
    private static final int FEW = 4;

    private SettingRules() {}

    /**
     * Ours: what a question costs is what the budget counts. Where time is limited it is the expected seconds; where only questions
     * are, every question costs the same.
     */
    static Rules perSecond(Setting setting) {
        return rules(
                setting,
                setting.length() == null ? new SelectionRule.LossPerSecond() : new SelectionRule.LossPerQuestion());
    }

    static Rules maxInformation(Setting setting) {
        return rules(setting, new SelectionRule.LossPerQuestion());
    }

    private static Rules rules(Setting setting, SelectionRule rule) {
        double floor = setting.floor() == null ? 0 : setting.floor();
        return Rules.within(setting.questions(), setting.seconds())
                .withRule(rule)
                .withLoss(new Loss(List.of(), List.of(), floor))
                .withManner(new Manner(setting.drawnAmong(), setting.gentleStart()))
                .withContent(setting.constraints() ? content(setting.competences()) : Content.FREE);
    }

    private static Content content(int competences) {
        boolean few = competences < FEW;
        Count each = few ? new Count(EACH.min(), Integer.MAX_VALUE) : EACH;
        return new Content(Collections.nCopies(competences, each), List.of(), Map.of(), few ? 0 : SPACING);
    }
}
