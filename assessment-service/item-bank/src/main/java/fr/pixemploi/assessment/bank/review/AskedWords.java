package fr.pixemploi.assessment.bank.review;

import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemView;
import fr.pixemploi.assessment.bank.item.task.Choosable;
import fr.pixemploi.assessment.bank.variant.VariantTemplate;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words in which an item asks, with what variants change set aside: figures, invented people, accents and case. What two wordings
 * share is pairs of neighbouring words; the order of lines and proposals does not matter.
 */
record AskedWords(Set<String> pairs) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final String FIGURE = "0";
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

    static AskedWords of(Item item) {
        Set<String> pairs = new HashSet<>();
        for (String line : lines(item)) add(words(line), pairs);
        return new AskedWords(pairs);
    }

    /** What a person reads before answering, line by line: the instruction, then proposals and targets. */
    static List<String> lines(Item item) {
        ItemView view = ItemView.of(item);
        List<String> lines = new ArrayList<>(view.instruction().lines().toList());
        lines.addAll(texts(view.proposals()));
        lines.addAll(texts(view.targets()));
        return lines;
    }

    private static List<String> texts(@Nullable List<Choosable> choosables) {
        return choosables == null
                ? List.of()
                : choosables.stream().map(Choosable::text).toList();
    }

    private static void add(List<String> words, Set<String> pairs) {
        for (int i = 0; i + 1 < words.size(); i++) pairs.add(words.get(i) + " " + words.get(i + 1));
        if (words.size() == 1 && !words.getFirst().equals(FIGURE)) pairs.add(words.getFirst());
    }

    /** Words of a text, normalised. */
    static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            String normal = normalised(word.group());
            // A row of figures is one figure, however many there are.
            if (!normal.equals(FIGURE) || words.isEmpty() || !words.getLast().equals(FIGURE)) words.add(normal);
        }
        return words;
    }

    private static String normalised(String word) {
        if (word.chars().anyMatch(Character::isDigit)) return FIGURE;
        if (VariantTemplate.isName(word)) return "nom";
        return ACCENT.matcher(Normalizer.normalize(word.toLowerCase(Locale.FRENCH), Normalizer.Form.NFD))
                .replaceAll("");
    }
}
