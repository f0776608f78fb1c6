package fr.pixemploi.assessment.bank.review.sheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.assessment.bank.document.MadeFile;
import fr.pixemploi.assessment.bank.file.AttachedFiles;
import fr.pixemploi.assessment.bank.inspection.FileRefused;
import fr.pixemploi.assessment.bank.inspection.Inspection;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.task.Choosable;
import fr.pixemploi.assessment.bank.item.task.Grading;
import fr.pixemploi.assessment.bank.item.task.Response;
import fr.pixemploi.assessment.bank.item.task.Task;
import fr.pixemploi.assessment.engine.model.Logistic;
import fr.pixemploi.assessment.engine.model.PartialCredit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A right and a wrong response to each item, for players of journeys and simulations. Holds keys: for authors only. */
public final class AnswerSheet {
    /** No accepted text is within two edits of it. */
    private static final String NONSENSE = "zzzzzzzzzzzz";

    private static final UUID NO_UPLOAD = new UUID(0, 0);

    /**
     * One line of the sheet, as JSON.
     *
     * @param a discrimination; b, c, d as well are those of the logistic model that is nearest to the item's own
     * @param steps difficulties of the two steps where half a success counts; then {@code b} is their mean
     * @param varies whether the responses are those of one variant only
     * @param partly half a success; null where none counts, or none could be made
     * @param right null where a file has to be sent first: then {@code rightFile} is that file
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            String competence,
            double a,
            double b,
            double c,
            double d,
            @Nullable List<Double> steps,
            boolean varies,
            @Nullable ObjectNode right,
            @Nullable ObjectNode partly,
            @Nullable ObjectNode wrong,
            @Nullable Sent rightFile,
            @Nullable Sent wrongFile) {}

    /** A file to send. */
    public record Sent(String name, byte[] content) {}

    /** What somebody answers. */
    public sealed interface Attempt {
        record Answer(Response response) implements Attempt {}

        /** Answered with the id of this file, which is sent before. */
        record File(Sent file) implements Attempt {}
    }

    private AnswerSheet() {}

    /** What somebody answers who is right, or who is wrong. */
    public static Attempt attempt(Item item, boolean right) {
        if (item.task() instanceof Task.FileUpload task)
            return new Attempt.File(right ? sent(AttachedFiles.make(task.solution())) : wrong(item, task));
        return new Attempt.Answer(right ? right(item.task()) : wrong(item.task()));
    }

    public static Line line(Item item, boolean varies) {
        Logistic like = Logistic.like(item.parameters());
        if (item.task() instanceof Task.FileUpload task) {
            Sent right = sent(AttachedFiles.make(task.solution()));
            Sent wrong = wrong(item, task);
            if (share(task, right) != 1 || share(task, wrong) == 1) throw noAnswer(item);
            return line(item, like, varies, null, null, null, right, wrong);
        }
        Response right = right(item.task());
        Response wrong = wrong(item.task());
        if (!Grading.isRight(item.task(), right) || Grading.isRight(item.task(), wrong)) throw noAnswer(item);
        Response partly = partly(item, right, wrong);
        return line(
                item,
                like,
                varies,
                SheetResponse.of(right),
                partly == null ? null : SheetResponse.of(partly),
                SheetResponse.of(wrong),
                null,
                null);
    }

    private static Line line(
            Item item,
            Logistic like,
            boolean varies,
            @Nullable ObjectNode right,
            @Nullable ObjectNode partly,
            @Nullable ObjectNode wrong,
            @Nullable Sent rightFile,
            @Nullable Sent wrongFile) {
        return new Line(
                item.competence().value(),
                like.a(),
                like.b(),
                like.c(),
                like.d(),
                item.parameters() instanceof PartialCredit graded ? graded.deltas() : null,
                varies,
                right,
                partly,
                wrong,
                rightFile,
                wrongFile);
    }

    private static IllegalStateException noAnswer(Item item) {
        return new IllegalStateException(item.id() + ": no right and wrong response could be made");
    }

    private static Sent sent(MadeFile file) {
        return new Sent(file.name(), file.content());
    }

    /** The file as it was given, or one in which nothing is done. */
    private static Sent wrong(Item item, Task.FileUpload task) {
        if (!item.files().isEmpty()) {
            Sent given = sent(AttachedFiles.make(item.files().getFirst()));
            if (task.formats().contains(given.name().substring(given.name().lastIndexOf('.') + 1))) return given;
        }
        String right = task.solution().name();
        return sent(AttachedFiles.blank("rien" + right.substring(right.lastIndexOf('.'))));
    }

    private static double share(Task.FileUpload task, Sent file) {
        try {
            String facts = Inspection.inspect(file.name(), file.content(), task.formats())
                    .toString();
            return Grading.share(task, new Response.FileUpload(NO_UPLOAD), facts);
        } catch (FileRefused refused) {
            // The service does not even take it: a file as it was given, where another format is asked for.
            return 0;
        }
    }

    /** The first half of what is right, and the rest wrong. */
    private static @Nullable Response partly(Item item, Response right, Response wrong) {
        if (item.parameters().categories() < 3) return null;
        Response half;
        if (right instanceof Response.MultipleChoice all) {
            half = new Response.MultipleChoice(
                    all.choices().subList(0, (all.choices().size() + 1) / 2));
        } else if (right instanceof Response.Matching all && wrong instanceof Response.Matching none) {
            half = new Response.Matching(halved(all.pairs(), none.pairs()));
        } else if (right instanceof Response.FillBlanks all && wrong instanceof Response.FillBlanks none) {
            half = new Response.FillBlanks(halved(all.blanks(), none.blanks()));
        } else {
            return null;
        }
        return item.category(Grading.share(item.task(), half, null)) == 1 ? half : null;
    }

    private static Map<String, String> halved(Map<String, String> right, Map<String, String> wrong) {
        Map<String, String> half = new HashMap<>(wrong);
        right.keySet().stream()
                .sorted()
                .limit((right.size() + 1) / 2)
                .forEach(place -> half.put(place, right.getOrDefault(place, "")));
        return half;
    }

    private static Response right(Task task) {
        return switch (task) {
            case Task.SingleChoice t -> new Response.SingleChoice(t.choice());
            case Task.MultipleChoice t ->
                new Response.MultipleChoice(t.choices().stream().sorted().toList());
            case Task.ShortText t ->
                new Response.ShortText(t.accepted().accepted().getFirst());
            case Task.Numeric t -> new Response.Numeric(t.value());
            case Task.Ordering t -> new Response.Ordering(t.order());
            case Task.Matching t -> new Response.Matching(t.pairs());
            case Task.Hotspot t -> new Response.Zone(t.zone());
            case Task.Environment t -> new Response.Environment(t.solution());
            case Task.FileUpload t -> throw new IllegalArgumentException("a file has to be sent first");
            case Task.FillBlanks t -> {
                Map<String, String> blanks = new HashMap<>();
                t.accepted()
                        .forEach((blank, text) ->
                                blanks.put(blank, text.accepted().getFirst()));
                yield new Response.FillBlanks(blanks);
            }
        };
    }

    private static Response wrong(Task task) {
        return switch (task) {
            case Task.SingleChoice t -> new Response.SingleChoice(other(t.proposals(), t.choice()));
            // Nothing of it right, so that it is no half success either; where all are right, one alone.
            case Task.MultipleChoice t ->
                new Response.MultipleChoice(List.of(t.proposals().stream()
                        .map(Choosable::id)
                        .filter(id -> !t.choices().contains(id))
                        .findFirst()
                        .orElseGet(() -> t.choices().stream().sorted().toList().getFirst())));
            case Task.ShortText t -> new Response.ShortText(NONSENSE);
            case Task.Numeric t -> new Response.Numeric(t.value() + t.tolerance() + 1);
            case Task.Ordering t -> new Response.Ordering(t.order().reversed());
            case Task.Matching t -> {
                Map<String, String> pairs = new HashMap<>(t.pairs());
                pairs.replaceAll((proposal, target) -> other(t.targets(), target));
                yield new Response.Matching(pairs);
            }
            case Task.Hotspot t -> new Response.Zone(other(t.zones(), t.zone()));
            // A page in which nobody did anything.
            case Task.Environment t -> new Response.Environment("{}");
            case Task.FileUpload t -> throw new IllegalArgumentException("a file has to be sent first");
            case Task.FillBlanks t -> {
                Map<String, String> blanks = new HashMap<>();
                t.blanks().forEach(blank -> blanks.put(blank, NONSENSE));
                yield new Response.FillBlanks(blanks);
            }
        };
    }

    private static String other(List<Choosable> choosables, String id) {
        return choosables.stream()
                .map(choosable -> choosable.id())
                .filter(candidate -> !candidate.equals(id))
                .findFirst()
                .orElseThrow();
    }
}
