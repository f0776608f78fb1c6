package fr.pixemploi.assessment.bank.item.task;

import fr.pixemploi.assessment.bank.item.task.ResponseMismatch.Reason;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far a response succeeds: from 0 to 1, and 1 only when nothing is missing and nothing is too much. */
public final class Grading {
    /** A number typed is compared in decimal: 0.1 + 0.2 is 0.3. */
    private static final double ROUNDING = 1e-9;

    private Grading() {}

    /** Whether all is right. For responses that bring no file. */
    public static boolean isRight(Task task, Response response) {
        return share(task, response, null) == 1;
    }

    /**
     * The share of success.
     *
     * @param facts what is in the file that was sent, as JSON; null when the response brings none
     * @throws ResponseMismatch when the response can't be one to this item
     */
    public static double share(Task task, Response response, @Nullable String facts) {
        if (response instanceof Response.Skip) return 0;
        return switch (task) {
            case Task.SingleChoice t -> {
                Response.SingleChoice r = expect(Response.SingleChoice.class, response);
                known(Task.ids(t.proposals()), List.of(r.choice()));
                yield all(r.choice().equals(t.choice()));
            }
            case Task.MultipleChoice t -> {
                Response.MultipleChoice r = expect(Response.MultipleChoice.class, response);
                known(Task.ids(t.proposals()), r.choices());
                once(r.choices());
                long right = r.choices().stream().filter(t.choices()::contains).count();
                // Wrong picks are taken off, so that to pick everything succeeds in nothing.
                yield of(right - (r.choices().size() - right), t.choices().size());
            }
            case Task.ShortText t ->
                all(t.isRight(expect(Response.ShortText.class, response).text()));
            case Task.Numeric t -> {
                Response.Numeric r = expect(Response.Numeric.class, response);
                yield all(Math.abs(r.value() - t.value()) <= t.tolerance() + ROUNDING);
            }
            case Task.Ordering t -> {
                Response.Ordering r = expect(Response.Ordering.class, response);
                known(Task.ids(t.proposals()), r.order());
                once(r.order());
                if (r.order().size() != t.order().size()) throw new ResponseMismatch(Reason.ORDER_INCOMPLETE);
                yield all(r.order().equals(t.order()));
            }
            case Task.Matching t -> {
                Response.Matching r = expect(Response.Matching.class, response);
                known(Task.ids(t.proposals()), r.pairs().keySet());
                known(Task.ids(t.targets()), r.pairs().values());
                if (r.pairs().size() != t.pairs().size()) throw new ResponseMismatch(Reason.PAIRS_INCOMPLETE);
                yield of(
                        t.pairs().entrySet().stream()
                                .filter(pair -> pair.getValue().equals(r.pairs().get(pair.getKey())))
                                .count(),
                        t.pairs().size());
            }
            case Task.FillBlanks t -> {
                Response.FillBlanks r = expect(Response.FillBlanks.class, response);
                known(t.accepted().keySet(), r.blanks().keySet());
                if (r.blanks().size() != t.blanks().size()) throw new ResponseMismatch(Reason.BLANKS_INCOMPLETE);
                yield of(
                        t.accepted().entrySet().stream()
                                .filter(blank ->
                                        blank.getValue().matches(r.blanks().getOrDefault(blank.getKey(), "")))
                                .count(),
                        t.blanks().size());
            }
            case Task.Hotspot t -> all(pointsAtKey(t, response));
            case Task.FileUpload t -> {
                expect(Response.FileUpload.class, response);
                if (facts == null) throw new ResponseMismatch(Reason.FILE_NOT_SENT);
                yield of(t.criteria().held(facts), t.criteria().count());
            }
            case Task.Environment t -> {
                String state = expect(Response.Environment.class, response).state();
                yield of(t.criteria().held(state), t.criteria().count());
            }
        };
    }

    private static boolean pointsAtKey(Task.Hotspot task, Response response) {
        if (response instanceof Response.Point point) {
            Picture.Box key = task.boxes().get(task.zone());
            return key != null
                    && key.holds(
                            point.x() * task.picture().width(),
                            point.y() * task.picture().height());
        }
        Response.Zone named = expect(Response.Zone.class, response);
        known(task.boxes().keySet(), List.of(named.zone()));
        return named.zone().equals(task.zone());
    }

    private static double all(boolean right) {
        return right ? 1 : 0;
    }

    private static double of(long done, int all) {
        return Math.max(0, done) / (double) all;
    }

    private static <R extends Response> R expect(Class<R> shape, Response response) {
        if (!shape.isInstance(response)) throw new ResponseMismatch(Reason.OTHER_TYPE);
        return shape.cast(response);
    }

    private static void known(Set<String> proposed, Iterable<String> given) {
        for (String id : given) {
            if (!proposed.contains(id)) throw new ResponseMismatch(Reason.NOT_PROPOSED);
        }
    }

    private static void once(List<String> given) {
        if (new HashSet<>(given).size() != given.size()) throw new ResponseMismatch(Reason.GIVEN_TWICE);
    }
}
