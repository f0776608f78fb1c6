package fr.pixemploi.pathway.recommendation.domain.option;

import java.util.Map;

/**
 * What codes are called for people; data, versioned.
 *
 * @param refusals by reason: said of one session, of several ({@code {n}}), and of any in easy French
 */
public record Words(
        String version,
        Map<String, Counted> refusals,
        Map<String, Said> checks,
        Map<String, Said> changes,
        Map<String, Said> asks) {
    public record Counted(String one, String many, String easy) {
        Said of(int n) {
            return new Said(n == 1 ? one : many.replace("{n}", Integer.toString(n)), easy);
        }
    }

    public Words {
        refusals = Map.copyOf(refusals);
        checks = Map.copyOf(checks);
        changes = Map.copyOf(changes);
        asks = Map.copyOf(asks);
    }

    Said refusal(String code, int n) {
        return need(refusals, code).of(n);
    }

    Said check(String code) {
        return need(checks, code);
    }

    /** @param what {@code {n}} or {@code {what}} of it */
    Said change(String code, String what) {
        Said said = need(changes, code);
        return new Said(with(said.french(), what), with(said.easy(), what));
    }

    public Said ask(String code) {
        return need(asks, code);
    }

    private static String with(String text, String what) {
        return text.replace("{n}", what).replace("{what}", what);
    }

    private static <T> T need(Map<String, T> words, String code) {
        T found = words.get(code);
        if (found == null) throw new IllegalStateException("nobody said what " + code + " is called");
        return found;
    }
}
