package fr.pixemploi.assessment.bank.item;

import fr.pixemploi.assessment.bank.item.task.Attachment;
import fr.pixemploi.assessment.bank.item.task.Choosable;
import fr.pixemploi.assessment.bank.item.task.Picture;
import fr.pixemploi.assessment.bank.item.task.Task;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person sees of an item before answering: never its key, its hint or its parameters, nor anything made of them. A new
 * field is added here by name, so that nothing comes out by accident.
 *
 * @param proposals also the names of the zones of a picture
 * @param files names of the files that come with it
 * @param picture to point at; null for other types
 * @param formats of the file that is to be sent, by the end of its name; null for other types
 * @param page simulated page to act in; null for other types
 */
public record ItemView(
        String itemId,
        String type,
        String instruction,
        @Nullable List<Choosable> proposals,
        @Nullable List<Choosable> targets,
        @Nullable List<String> blanks,
        @Nullable String unit,
        List<String> files,
        @Nullable Picture picture,
        @Nullable Set<String> formats,
        @Nullable Page page,
        String readAloud,
        int expectedSeconds) {
    /** @param scenario what it shows, as JSON */
    public record Page(String name, String scenario) {}

    public static ItemView of(Item item) {
        Shown nothing = new Shown(null, null, null, null, null, null, null);
        return switch (item.task()) {
            case Task.SingleChoice task -> view(item, nothing.proposals(task.proposals()));
            case Task.MultipleChoice task -> view(item, nothing.proposals(task.proposals()));
            case Task.ShortText task -> view(item, nothing);
            case Task.Numeric task -> view(item, new Shown(null, null, null, task.unit(), null, null, null));
            case Task.Ordering task -> view(item, nothing.proposals(task.proposals()));
            case Task.Matching task ->
                view(item, new Shown(task.proposals(), task.targets(), null, null, null, null, null));
            case Task.FillBlanks task -> view(item, new Shown(null, null, task.blanks(), null, null, null, null));
            case Task.Hotspot task -> view(item, new Shown(task.zones(), null, null, null, task.picture(), null, null));
            case Task.FileUpload task -> view(item, new Shown(null, null, null, null, null, task.formats(), null));
            case Task.Environment task ->
                view(item, new Shown(null, null, null, null, null, null, new Page(task.name(), task.scenario())));
        };
    }

    /** What only some types show. */
    private record Shown(
            @Nullable List<Choosable> proposals,
            @Nullable List<Choosable> targets,
            @Nullable List<String> blanks,
            @Nullable String unit,
            @Nullable Picture picture,
            @Nullable Set<String> formats,
            @Nullable Page page) {
        Shown proposals(List<Choosable> shown) {
            return new Shown(shown, targets, blanks, unit, picture, formats, page);
        }
    }

    private static ItemView view(Item item, Shown shown) {
        return new ItemView(
                item.id().value(),
                item.task().type(),
                item.instruction(),
                shown.proposals(),
                shown.targets(),
                shown.blanks(),
                shown.unit(),
                item.files().stream().map(Attachment::name).toList(),
                shown.picture(),
                shown.formats(),
                shown.page(),
                item.readAloud(),
                item.expectedSeconds());
    }
}
