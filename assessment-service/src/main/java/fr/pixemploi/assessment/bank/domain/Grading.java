package fr.pixemploi.assessment.bank.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a response is right. Nothing is half right: partial credit comes with graded items. */
public final class Grading {
    /** A number typed is compared in decimal: 0.1 + 0.2 is 0.3. */
    private static final double ROUNDING = 1e-9;

    private Grading() {}

    /** @throws ResponseMismatch when the response can't be one to this item */
    public static boolean isRight(Task task, Response response) {
        if (response instanceof Response.Skip) return false;
        return switch (task) {
            case Task.SingleChoice t -> {
                Response.SingleChoice r = expect(Response.SingleChoice.class, t, response);
                known(Task.ids(t.proposals()), List.of(r.choice()));
                yield r.choice().equals(t.choice());
            }
            case Task.MultipleChoice t -> {
                Response.MultipleChoice r = expect(Response.MultipleChoice.class, t, response);
                known(Task.ids(t.proposals()), r.choices());
                once(r.choices());
                yield Set.copyOf(r.choices()).equals(t.choices());
            }
            case Task.ShortText t ->
                t.accepted()
                        .matches(expect(Response.ShortText.class, t, response).text());
            case Task.Numeric t -> {
                Response.Numeric r = expect(Response.Numeric.class, t, response);
                yield Math.abs(r.value() - t.value()) <= t.tolerance() + ROUNDING;
            }
            case Task.Ordering t -> {
                Response.Ordering r = expect(Response.Ordering.class, t, response);
                known(Task.ids(t.proposals()), r.order());
                once(r.order());
                if (r.order().size() != t.order().size())
                    throw new ResponseMismatch("order must hold each proposal once");
                yield r.order().equals(t.order());
            }
            case Task.Matching t -> {
                Response.Matching r = expect(Response.Matching.class, t, response);
                known(Task.ids(t.proposals()), r.pairs().keySet());
                known(Task.ids(t.targets()), r.pairs().values());
                if (r.pairs().size() != t.pairs().size())
                    throw new ResponseMismatch("pairs must give each proposal a target");
                yield r.pairs().equals(t.pairs());
            }
            case Task.FillBlanks t -> {
                Response.FillBlanks r = expect(Response.FillBlanks.class, t, response);
                known(t.accepted().keySet(), r.blanks().keySet());
                if (r.blanks().size() != t.blanks().size()) throw new ResponseMismatch("blanks must fill each blank");
                yield t.accepted().entrySet().stream()
                        .allMatch(blank -> blank.getValue().matches(r.blanks().getOrDefault(blank.getKey(), "")));
            }
        };
    }

    private static <R extends Response> R expect(Class<R> shape, Task task, Response response) {
        if (!shape.isInstance(response))
            throw new ResponseMismatch("this question takes a response of type " + task.type());
        return shape.cast(response);
    }

    private static void known(Set<String> proposed, Iterable<String> given) {
        for (String id : given) {
            if (!proposed.contains(id)) throw new ResponseMismatch("\"" + id + "\" was not proposed");
        }
    }

    private static void once(List<String> given) {
        if (new HashSet<>(given).size() != given.size()) throw new ResponseMismatch("a proposal is given twice");
    }
}
