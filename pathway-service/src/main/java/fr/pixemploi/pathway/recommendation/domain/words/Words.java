package fr.pixemploi.pathway.recommendation.domain.words;

import java.util.Map;

/**
 * What codes are called for people, and how explanations read; data, versioned. In braces stand places, such as {@code {n}}.
 *
 * @param titles of options, by their ids, and of what an adviser added
 * @param sentences by code of {@link Sentence}
 * @param refusals by reason: said of one session, of several ({@code {n}}), and of any in easy French
 */
public record Words(
        String version,
        Map<String, Said> titles,
        Map<String, Said> sentences,
        Map<String, Counted> refusals,
        Map<String, Said> checks,
        Map<String, Said> changes,
        Map<String, NothingProposed> noOption,
        Map<String, Said> asks) {
    public record Counted(String one, String many, String easy) {
        Said of(int n) {
            return new Said(n == 1 ? one : many, easy).with(Map.of("n", Said.same(n)));
        }
    }

    /** @param english for those who work with the platform in English */
    public record NothingProposed(String french, String easy, String english) {}

    public Words {
        titles = Map.copyOf(titles);
        sentences = Map.copyOf(sentences);
        refusals = Map.copyOf(refusals);
        checks = Map.copyOf(checks);
        changes = Map.copyOf(changes);
        noOption = Map.copyOf(noOption);
        asks = Map.copyOf(asks);
    }

    public Said title(String code) {
        return need(titles, code);
    }

    public Said sentence(Sentence sentence, Map<String, Said> values) {
        return need(sentences, sentence.code()).with(values);
    }

    public Said refusal(String code, int n) {
        return need(refusals, code).of(n);
    }

    public Said check(String code) {
        return need(checks, code);
    }

    /** @param what {@code {n}} or {@code {what}} of it */
    public Said change(String code, String what) {
        return need(changes, code).with(Map.of("n", Said.same(what), "what", Said.same(what)));
    }

    public NoOption noOption(WhyNoOption why) {
        NothingProposed told = need(noOption, why.code());
        return new NoOption(why, new Said(told.french(), told.easy()), told.english());
    }

    public Said ask(String code) {
        return need(asks, code);
    }

    private static <T> T need(Map<String, T> words, String code) {
        T found = words.get(code);
        if (found == null) throw new IllegalStateException("nobody said what " + code + " is called");
        return found;
    }
}
