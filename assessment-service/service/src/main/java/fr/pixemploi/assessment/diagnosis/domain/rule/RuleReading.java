package fr.pixemploi.assessment.diagnosis.domain.rule;

import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.diagnosis.domain.DiagnosisRefusal;
import fr.pixemploi.assessment.diagnosis.domain.RuleFault;
import fr.pixemploi.assessment.diagnosis.domain.questionnaire.Questionnaire;
import fr.pixemploi.assessment.diagnosis.domain.questionnaire.TaskOutcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes rules of a draft, or finds all that stands against it at once: the author mends everything in one go. */
public final class RuleReading {
    private static final int MAX_RULES = 50;
    private static final int MAX_CONDITIONS = 20;
    private static final int DEEPEST = 5;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 500;

    private final Questionnaire questionnaire;
    private final Predicate<CampaignCode> open;
    private final List<RuleFault> faults = new ArrayList<>();

    private RuleReading(Questionnaire questionnaire, Predicate<CampaignCode> open) {
        this.questionnaire = questionnaire;
        this.open = open;
    }

    /**
     * @param open whether a campaign is there for the author's structure
     * @throws DiagnosisRefusal.RulesRefused with all faults
     */
    public static RoutingRules read(RuleSetDraft draft, Questionnaire questionnaire, Predicate<CampaignCode> open) {
        RuleReading reading = new RuleReading(questionnaire, open);
        Optional<RoutingRules> rules = reading.rules(draft);
        if (rules.isEmpty() || !reading.faults.isEmpty()) throw new DiagnosisRefusal.RulesRefused(reading.faults);
        return rules.get();
    }

    private Optional<RoutingRules> rules(RuleSetDraft draft) {
        List<RoutingRules.Rule> rules = list("/rules", draft.rules(), MAX_RULES, this::rule);
        Set<String> names = new HashSet<>();
        for (int i = 0; i < rules.size(); i++) {
            if (!names.add(rules.get(i).name()))
                fault(
                        "/rules",
                        "Deux règles portent le nom « %s ».",
                        "Two rules have the name \"%s\".",
                        rules.get(i).name());
        }
        return advice("/otherwise", draft.otherwise()).map(otherwise -> new RoutingRules(rules, otherwise));
    }

    private Optional<RoutingRules.Rule> rule(String at, RuleSetDraft.RuleDraft draft) {
        Optional<String> name = text(at + "/name", draft.name(), LONGEST_NAME);
        Optional<Condition> when = condition(at + "/when", draft.when(), 1);
        Optional<Advice> then = advice(at + "/then", draft.then());
        if (name.isEmpty() || when.isEmpty() || then.isEmpty()) return Optional.empty();
        return Optional.of(new RoutingRules.Rule(name.get(), when.get(), then.get()));
    }

    private Optional<Advice> advice(String at, RuleSetDraft.@Nullable AdviceDraft draft) {
        if (draft == null) return missing(at);
        Optional<Route> route = code(
                at + "/route",
                draft.route(),
                Route::of,
                Stream.of(Route.values()).map(Route::code));
        Optional<String> forPerson = text(at + "/forPerson", draft.forPerson(), LONGEST_TEXT);
        Optional<String> forAdviser = text(at + "/forAdviser", draft.forAdviser(), LONGEST_TEXT);
        CampaignCode campaign = campaign(at + "/campaignCode", draft.campaignCode());
        Place place = optional(
                at + "/place",
                draft.place(),
                Place::of,
                Stream.of(Place.values()).map(Place::code));
        Obstacle obstacle = optional(
                at + "/obstacle",
                draft.obstacle(),
                Obstacle::of,
                Stream.of(Obstacle.values()).map(Obstacle::code));
        if (route.isEmpty() || forPerson.isEmpty() || forAdviser.isEmpty()) return Optional.empty();
        return Optional.of(new Advice(route.get(), campaign, place, obstacle, forPerson.get(), forAdviser.get()));
    }

    private @Nullable CampaignCode campaign(String at, @Nullable String code) {
        if (code == null) return null;
        try {
            CampaignCode campaign = new CampaignCode(code);
            if (open.test(campaign)) return campaign;
        } catch (IllegalArgumentException noCode) {
            // Refused like one that nobody has.
        }
        fault(at, "Aucune campagne ouverte n'a ce code.", "No open campaign has this code.");
        return null;
    }

    private Optional<Condition> condition(String at, RuleSetDraft.@Nullable ConditionDraft draft, int depth) {
        if (draft == null) return missing(at);
        if (depth > DEEPEST) {
            fault(at, "Trop de niveaux : %s au plus.", "Nested too deeply: %s levels at most.", DEEPEST);
            return Optional.empty();
        }
        long given = Stream.of(
                        draft.all(), draft.any(), draft.not(), draft.answer(), draft.task(), draft.tasksSucceeded())
                .filter(Objects::nonNull)
                .count();
        if (given != 1) {
            String choice = "all, any, not, answer, task, tasksSucceeded";
            fault(at, "Donnez exactement un de ces champs : %s.", "Give exactly one of: %s.", choice);
            return Optional.empty();
        }
        BiFunction<String, RuleSetDraft.ConditionDraft, Optional<Condition>> within =
                (place, inner) -> condition(place, inner, depth + 1);
        if (draft.all() != null)
            return several(at + "/all", draft.all(), within).map(Condition.All::new);
        if (draft.any() != null)
            return several(at + "/any", draft.any(), within).map(Condition.Any::new);
        if (draft.not() != null)
            return condition(at + "/not", draft.not(), depth + 1).map(Condition.Not::new);
        if (draft.answer() != null) return answered(at + "/answer", draft.answer());
        if (draft.task() != null) return taskWent(at + "/task", draft.task());
        return tasksSucceeded(at + "/tasksSucceeded", Objects.requireNonNull(draft.tasksSucceeded()));
    }

    private Optional<List<Condition>> several(
            String at,
            List<RuleSetDraft.@Nullable ConditionDraft> drafts,
            BiFunction<String, RuleSetDraft.ConditionDraft, Optional<Condition>> within) {
        if (drafts.isEmpty()) return missing(at);
        return Optional.of(list(at, drafts, MAX_CONDITIONS, within));
    }

    private Optional<Condition> answered(String at, RuleSetDraft.AnswerDraft draft) {
        Optional<Questionnaire.Question> question = code(
                at + "/question",
                draft.question(),
                questionnaire::question,
                questionnaire.questions().stream().map(Questionnaire.Question::id));
        if (question.isEmpty()) return Optional.empty();
        Set<String> choices = codes(
                at + "/in",
                draft.in(),
                choice -> Optional.of(choice).filter(question.get()::offers),
                question.get().choices().stream().map(Questionnaire.Choice::id).toList());
        return Optional.of(new Condition.Answered(question.get().id(), choices));
    }

    private Optional<Condition> taskWent(String at, RuleSetDraft.TaskDraft draft) {
        Integer number = draft.number();
        if (number == null || number < 1 || number > questionnaire.tasks().size())
            fault(
                    at + "/number",
                    "Un numéro de 1 à %s est attendu.",
                    "A number from 1 to %s is expected.",
                    questionnaire.tasks().size());
        Set<TaskOutcome> outcomes = codes(
                at + "/outcome",
                draft.outcome(),
                TaskOutcome::of,
                Stream.of(TaskOutcome.values()).map(TaskOutcome::code).toList());
        return number == null ? Optional.empty() : Optional.of(new Condition.TaskWent(number, outcomes));
    }

    private Optional<Condition> tasksSucceeded(String at, RuleSetDraft.RangeDraft draft) {
        int max = questionnaire.tasks().size();
        int atLeast = Objects.requireNonNullElse(draft.atLeast(), 0);
        int atMost = Objects.requireNonNullElse(draft.atMost(), max);
        if (draft.atLeast() == null && draft.atMost() == null) return missing(at + "/atLeast");
        if (atLeast < 0 || atMost > max || atLeast > atMost)
            fault(
                    at,
                    "De 0 à %s, et atLeast ne dépasse pas atMost.",
                    "From 0 to %s, and atLeast is not above atMost.",
                    max);
        return Optional.of(new Condition.TasksSucceeded(atLeast, atMost));
    }

    private Optional<String> text(String at, @Nullable String text, int longest) {
        if (text == null || text.isBlank()) return missing(at);
        if (text.length() > longest) {
            fault(at, "%s caractères au plus.", "%s characters at most.", longest);
            return Optional.empty();
        }
        return Optional.of(text.strip());
    }

    private <T> @Nullable T optional(
            String at, @Nullable String code, Function<String, Optional<T>> meaning, Stream<String> known) {
        return code == null ? null : code(at, code, meaning, known).orElse(null);
    }

    private <T> Optional<T> code(
            String at, @Nullable String code, Function<String, Optional<T>> meaning, Stream<String> known) {
        if (code == null) return missing(at);
        Optional<T> found = meaning.apply(code);
        if (found.isEmpty()) {
            String all = String.join(", ", known.toList());
            fault(at, "Inconnu. Au choix : %s.", "Unknown. One of: %s.", all);
        }
        return found;
    }

    private <T> Set<T> codes(
            String at,
            @Nullable List<@Nullable String> codes,
            Function<String, Optional<T>> meaning,
            List<String> known) {
        Set<T> found = new LinkedHashSet<>();
        if (codes == null || codes.isEmpty()) {
            missing(at);
            return found;
        }
        for (int i = 0; i < codes.size(); i++) {
            code(at + "/" + i, codes.get(i), meaning, known.stream()).ifPresent(found::add);
        }
        return found;
    }

    private <D, T> List<T> list(
            String at, @Nullable List<@Nullable D> drafts, int max, BiFunction<String, D, Optional<T>> reading) {
        List<T> read = new ArrayList<>();
        if (drafts == null) {
            missing(at);
            return read;
        }
        if (drafts.size() > max) {
            fault(at, "%s au plus.", "%s at most.", max);
            return read;
        }
        for (int i = 0; i < drafts.size(); i++) {
            D draft = drafts.get(i);
            if (draft == null) missing(at + "/" + i);
            else reading.apply(at + "/" + i, draft).ifPresent(read::add);
        }
        return read;
    }

    private <T> Optional<T> missing(String at) {
        fault(at, "Ce champ est vide ou manque.", "This field is empty or missing.");
        return Optional.empty();
    }

    private void fault(String at, String french, String english, Object... arguments) {
        faults.add(new RuleFault(at, french.formatted(arguments), english.formatted(arguments)));
    }
}
