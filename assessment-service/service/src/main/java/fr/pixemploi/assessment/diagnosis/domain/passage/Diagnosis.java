package fr.pixemploi.assessment.diagnosis.domain.passage;

import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.bank.item.Suitability;
import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.diagnosis.domain.DiagnosisRefusal;
import fr.pixemploi.assessment.diagnosis.domain.questionnaire.Findings;
import fr.pixemploi.assessment.diagnosis.domain.questionnaire.Questionnaire;
import fr.pixemploi.assessment.diagnosis.domain.questionnaire.TaskOutcome;
import fr.pixemploi.assessment.diagnosis.domain.rule.Experiment;
import fr.pixemploi.assessment.diagnosis.domain.rule.RoutingRules;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's passage through the entry diagnosis. Answers may be changed while it is open; a task is answered once. It may be
 * taken again: that makes another passage.
 *
 * @param structure whose rules are followed; null where no territory is named
 * @param campaign that the person came with; null when with none
 * @param assignment when an experiment chose the rules
 * @param questionnaire version
 * @param seed secret: draws the tasks and their variants
 * @param bankVersion of the bank that the tasks are from
 * @param known question to choice, as the person's situation said it when the passage began: not asked again
 * @param answers question to choice, by the person; they go before what was known
 * @param endedAt null while open
 * @param decision null while open, and when it was left before the first answer
 */
public record Diagnosis(
        UUID id,
        UUID beneficiary,
        @Nullable UUID structure,
        @Nullable CampaignCode campaign,
        UUID ruleSet,
        Experiment.@Nullable Assignment assignment,
        int questionnaire,
        @Nullable String device,
        Set<Suitability.Need> needs,
        long seed,
        String bankVersion,
        Map<String, String> known,
        Map<String, String> answers,
        List<TakenTask> tasks,
        Instant startedAt,
        @Nullable Instant endedAt,
        RoutingRules.@Nullable Decision decision) {
    /** An open passage that nobody touches any more makes room for a new one. */
    private static final Duration LEFT_AFTER = Duration.ofDays(7);

    /** Where it stands. */
    public enum Status {
        OPEN,
        COMPLETED,
        ABANDONED
    }

    /**
     * A task's place and how it went.
     *
     * @param item null where the bank had nothing that suits
     * @param outcome null while it waits
     * @param fingerprint of the response, to know it when it is sent again; the response itself is not kept, since people may
     *     have typed something of their own into it
     */
    public record TakenTask(
            @Nullable ItemId item,
            @Nullable TaskOutcome outcome,
            @Nullable String fingerprint) {}

    public Diagnosis {
        needs = Set.copyOf(needs);
        known = Map.copyOf(known);
        answers = Map.copyOf(answers);
        tasks = List.copyOf(tasks);
    }

    public Status status() {
        if (endedAt == null) return Status.OPEN;
        return decision == null ? Status.ABANDONED : Status.COMPLETED;
    }

    /** Whether it was begun so long ago that it counts as left. */
    public boolean left(Instant now) {
        return startedAt.plus(LEFT_AFTER).isBefore(now);
    }

    /** @throws DiagnosisRefusal.AnswerNotProposed when there is no such question or choice */
    public Diagnosis answer(String question, String choice, Questionnaire asked) {
        if (endedAt != null) throw new DiagnosisRefusal.DiagnosisOver();
        Optional<Questionnaire.Question> known = asked.question(question);
        if (known.isEmpty()) throw new DiagnosisRefusal.AnswerNotProposed("/questionId");
        if (!known.get().offers(choice)) throw new DiagnosisRefusal.AnswerNotProposed("/choice");
        Map<String, String> more = new TreeMap<>(answers);
        more.put(question, choice);
        return with(more, tasks, null, null);
    }

    /** @param number from 1 */
    public TakenTask task(int number) {
        if (number < 1 || number > tasks.size() || tasks.get(number - 1).item() == null)
            throw new DiagnosisRefusal.TaskUnknown();
        return tasks.get(number - 1);
    }

    /**
     * @param number from 1
     * @throws DiagnosisRefusal.TaskAnswered when it was answered otherwise
     */
    public Diagnosis answerTask(int number, TaskOutcome outcome, String fingerprint) {
        TakenTask task = task(number);
        if (fingerprint.equals(task.fingerprint())) return this;
        if (endedAt != null) throw new DiagnosisRefusal.DiagnosisOver();
        if (task.outcome() != null) throw new DiagnosisRefusal.TaskAnswered();
        List<TakenTask> after = new ArrayList<>(tasks);
        after.set(number - 1, new TakenTask(task.item(), outcome, fingerprint));
        return with(answers, after, null, null);
    }

    /** The same with the answers to some tasks' items saying nothing of the person. */
    public Diagnosis without(Set<ItemId> items) {
        List<TakenTask> after = tasks.stream()
                .map(task -> task.outcome() != null && task.item() != null && items.contains(task.item())
                        ? new TakenTask(task.item(), TaskOutcome.NOT_TRIED, task.fingerprint())
                        : task)
                .toList();
        return with(answers, after, endedAt, decision);
    }

    public Findings findings() {
        return new Findings(
                allAnswers(),
                tasks.stream()
                        .map(task -> task.outcome() == null ? TaskOutcome.NOT_TRIED : task.outcome())
                        .toList());
    }

    /** Question to choice, whether the person gave it now or it was known. */
    public Map<String, String> allAnswers() {
        Map<String, String> all = new TreeMap<>(known);
        all.putAll(answers);
        return all;
    }

    /** Questions whose answer was known and that the person let stand. */
    public List<String> notAsked() {
        return known.keySet().stream()
                .filter(question -> !answers.containsKey(question))
                .sorted()
                .toList();
    }

    /** Whether the person answered anything at all. */
    public boolean touched() {
        return !answers.isEmpty() || tasks.stream().anyMatch(task -> task.outcome() != null);
    }

    public Diagnosis completed(RoutingRules.Decision decided, Instant at) {
        return with(answers, tasks, at, decided);
    }

    public Diagnosis abandoned(Instant at) {
        return with(answers, tasks, at, null);
    }

    private Diagnosis with(
            Map<String, String> given,
            List<TakenTask> taken,
            @Nullable Instant at,
            RoutingRules.@Nullable Decision decided) {
        return new Diagnosis(
                id,
                beneficiary,
                structure,
                campaign,
                ruleSet,
                assignment,
                questionnaire,
                device,
                needs,
                seed,
                bankVersion,
                known,
                given,
                taken,
                startedAt,
                at,
                decided);
    }
}
