package fr.pixemploi.assessment.bank;

import fr.pixemploi.assessment.bank.domain.Grading;
import fr.pixemploi.assessment.bank.domain.Item;
import fr.pixemploi.assessment.bank.domain.Response;
import fr.pixemploi.assessment.bank.domain.Task;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A right and a wrong response to each item, for players of journeys and simulations. Holds keys: for authors only. */
final class AnswerSheet {
    /** No accepted text is within two edits of it. */
    private static final String NONSENSE = "zzzzzzzzzzzz";

    /**
     * One line of the sheet, as JSON.
     *
     * @param varies whether the responses are those of one variant only
     */
    record Line(
            String competence,
            double a,
            double b,
            double c,
            double d,
            boolean varies,
            ResponseBody right,
            ResponseBody wrong) {}

    private AnswerSheet() {}

    static Line line(Item item, boolean varies) {
        Response right = right(item.task());
        Response wrong = wrong(item.task());
        if (!Grading.isRight(item.task(), right) || Grading.isRight(item.task(), wrong))
            throw new IllegalStateException(item.id() + ": no right and wrong response could be made");
        return new Line(
                item.competence().value(),
                item.parameters().a(),
                item.parameters().b(),
                item.parameters().c(),
                item.parameters().d(),
                varies,
                ResponseBody.of(right),
                ResponseBody.of(wrong));
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
            case Task.MultipleChoice t -> {
                String first = t.choices().stream().sorted().toList().getFirst();
                // One right proposal alone is wrong; when it is the only right one, another is.
                yield new Response.MultipleChoice(
                        List.of(t.choices().size() > 1 ? first : other(t.proposals(), first)));
            }
            case Task.ShortText t -> new Response.ShortText(NONSENSE);
            case Task.Numeric t -> new Response.Numeric(t.value() + t.tolerance() + 1);
            case Task.Ordering t -> new Response.Ordering(t.order().reversed());
            case Task.Matching t -> {
                Map<String, String> pairs = new HashMap<>(t.pairs());
                pairs.replaceAll((proposal, target) -> other(t.targets(), target));
                yield new Response.Matching(pairs);
            }
            case Task.FillBlanks t -> {
                Map<String, String> blanks = new HashMap<>();
                t.blanks().forEach(blank -> blanks.put(blank, NONSENSE));
                yield new Response.FillBlanks(blanks);
            }
        };
    }

    private static String other(List<fr.pixemploi.assessment.bank.domain.Choosable> choosables, String id) {
        return choosables.stream()
                .map(choosable -> choosable.id())
                .filter(candidate -> !candidate.equals(id))
                .findFirst()
                .orElseThrow();
    }
}
