package fr.pixemploi.assessment.bank.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person sees of an item before answering: never its key, its hint or its parameters, nor anything made of them. A new
 * field is added here by name, so that nothing comes out by accident.
 */
public record ItemView(
        String itemId,
        String type,
        String instruction,
        @Nullable List<Choosable> proposals,
        @Nullable List<Choosable> targets,
        @Nullable List<String> blanks,
        @Nullable String unit,
        String readAloud,
        int expectedSeconds) {

    public static ItemView of(Item item) {
        return switch (item.task()) {
            case Task.SingleChoice task -> view(item, task.proposals(), null, null, null);
            case Task.MultipleChoice task -> view(item, task.proposals(), null, null, null);
            case Task.ShortText task -> view(item, null, null, null, null);
            case Task.Numeric task -> view(item, null, null, null, task.unit());
            case Task.Ordering task -> view(item, task.proposals(), null, null, null);
            case Task.Matching task -> view(item, task.proposals(), task.targets(), null, null);
            case Task.FillBlanks task -> view(item, null, null, task.blanks(), null);
        };
    }

    private static ItemView view(
            Item item,
            @Nullable List<Choosable> proposals,
            @Nullable List<Choosable> targets,
            @Nullable List<String> blanks,
            @Nullable String unit) {
        return new ItemView(
                item.id().value(),
                item.task().type(),
                item.instruction(),
                proposals,
                targets,
                blanks,
                unit,
                item.readAloud(),
                item.expectedSeconds());
    }
}
