package fr.pixemploi.profile.caseload.rest.call;

import fr.pixemploi.profile.caseload.domain.call.CallRule;
import fr.pixemploi.profile.caseload.domain.call.CallRules;
import fr.pixemploi.profile.caseload.domain.call.Reason;
import fr.pixemploi.profile.situation.domain.Equipment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A version of the rules.
 *
 * @param proposal true while nobody but this platform has said so
 * @param quietDays for which a person is left in peace at once, at most
 * @param missing equipment without which nobody learns at home: each set, when the person has nothing of it
 * @param reminderDays after which an invitation is unanswered, by kind of structure
 */
@Schema(name = "CallRules")
record CallRulesView(
        int version,
        LocalDate since,
        boolean proposal,
        int quietDays,
        List<CallRuleView> rules,
        List<Set<Equipment.Item>> missing,
        List<ReminderView> reminderDays) {

    /**
     * @param days how long something lasts, or lies ahead, until it applies
     * @param reminder whether it does not apply while the person is left in peace
     */
    @Schema(name = "CallRule")
    record CallRuleView(
            Reason reason,
            CallRule.Action action,
            @Nullable Integer days,
            boolean reminder,

            @Schema(examples = "Invitation restée sans réponse : relancez.")
            String sentence) {}

    /** @param kind of structure; absent for all others */
    @Schema(name = "CallReminder")
    record ReminderView(
            @Nullable @Schema(examples = "mission-locale") String kind, int days) {}

    static CallRulesView of(CallRules rules, String language) {
        List<ReminderView> reminders = new ArrayList<>();
        rules.reminders().kinds().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> reminders.add(new ReminderView(each.getKey(), each.getValue())));
        reminders.add(new ReminderView(null, rules.reminders().otherwise()));
        return new CallRulesView(
                rules.version(),
                rules.since(),
                rules.proposal(),
                rules.quiet(),
                rules.rules().stream()
                        .map(rule -> new CallRuleView(
                                rule.reason(), rule.action(), rule.days(), rule.reminder(), rule.in(language)))
                        .toList(),
                rules.missing(),
                List.copyOf(reminders));
    }
}
