package fr.pixemploi.assessment.diagnosis.domain.questionnaire;

import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.diagnosis.domain.situation.Fact;
import fr.pixemploi.assessment.diagnosis.domain.situation.Situation;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a diagnosis asks: plain questions about equipment, habits and ease, then small real tasks. A version never changes once
 * rules were written for it.
 *
 * @param provenance who proposes it, and what nobody has validated yet
 * @param welcome what the person reads first
 * @param thanks what the person reads after a task, however it went
 */
public record Questionnaire(
        int version, String provenance, String welcome, String thanks, List<Question> questions, List<TaskSlot> tasks) {
    /** What a question is about; there is no other subject, and none of them is health. */
    public enum Topic {
        EQUIPMENT,
        HABITS,
        EASE
    }

    /** The choice that each question has: nobody must know. */
    public static final String UNKNOWN = "unknown";

    /** @param readAloud text for the voice, enough by itself */
    public record Question(String id, Topic topic, String text, String readAloud, List<Choice> choices) {
        public Question {
            choices = List.copyOf(choices);
            if (id.isBlank() || text.isBlank() || readAloud.isBlank())
                throw new IllegalArgumentException("id, text and readAloud must not be empty");
            if (choices.stream().map(Choice::id).distinct().count() != choices.size())
                throw new IllegalArgumentException(id + ": two choices have one id");
            if (choices.stream().noneMatch(choice -> choice.id().equals(UNKNOWN)))
                throw new IllegalArgumentException(id + ": the choice " + UNKNOWN + " is missing");
        }

        /** The choice that a situation says already. */
        Optional<Choice> known(Situation situation) {
            return choices.stream()
                    .filter(choice -> !choice.knownBy().isEmpty()
                            && choice.knownBy().entrySet().stream()
                                    .allMatch(fact ->
                                            situation.says(fact.getKey()).equals(fact.getValue())))
                    .findFirst();
        }

        public boolean offers(String choice) {
            return choices.stream().anyMatch(offered -> offered.id().equals(choice));
        }
    }

    /**
     * Something that a person can answer.
     *
     * @param knownBy facts that together say it already; none when it must be asked
     */
    public record Choice(String id, String text, Map<Fact, String> knownBy) {
        public Choice(String id, String text) {
            this(id, text, Map.of());
        }

        public Choice {
            knownBy = Map.copyOf(knownBy);
            knownBy.forEach((fact, value) -> {
                if (!fact.canBe(value)) throw new IllegalArgumentException(fact.code() + " never says " + value);
            });
            if (id.isBlank() || text.isBlank()) throw new IllegalArgumentException("id and text must not be empty");
        }
    }

    /**
     * The place of a task: which items of the open bank can stand there.
     *
     * @param items by preference all alike; one of those that suit the person is drawn
     * @param competences of the items that stand in when none of them suits
     * @param levelAtMost of those
     */
    public record TaskSlot(
            String title, String introduction, List<ItemId> items, Set<CompetenceCode> competences, int levelAtMost) {
        public TaskSlot {
            items = List.copyOf(items);
            competences = Set.copyOf(competences);
            if (title.isBlank() || introduction.isBlank())
                throw new IllegalArgumentException("title and introduction must not be empty");
        }
    }

    public Questionnaire {
        questions = List.copyOf(questions);
        tasks = List.copyOf(tasks);
        if (version < 1) throw new IllegalArgumentException("version begins at 1");
        Set<String> ids = new HashSet<>();
        for (Question question : questions) {
            if (!ids.add(question.id()))
                throw new IllegalArgumentException("two questions have the id " + question.id());
        }
    }

    /** Question to choice, of what need not be asked of somebody in this situation. */
    public Map<String, String> known(Situation situation) {
        Map<String, String> known = new TreeMap<>();
        for (Question question : questions)
            question.known(situation).ifPresent(choice -> known.put(question.id(), choice.id()));
        return known;
    }

    public Optional<Question> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }
}
