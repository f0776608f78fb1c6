package fr.pixemploi.assessment.bank.review.question;

import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.task.Task;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Easy questions that are answered by a sum, a difference or a product of two or three numbers of their own text: who reckons well is right
 * without any digital skill. At these levels a number is read off a page or a file. Where a program is followed, reckoning is the skill.
 */
final class OwnNumbers {
    private static final int EASY = 3;
    private static final String PROGRAMMING = "3.4";
    private static final double SAME = 1e-9;

    /** "12", "2,5" and "1 500", whichever space it has. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:[ \\u00A0\\u202F]\\d{3})+(?!\\d)|\\d+(?:,\\d+)?");

    private OwnNumbers() {}

    /**
     * @param variants of one family, or the only one
     * @return ways to reckon that lead to the key in each of them, as places of the numbers in the text
     */
    static Set<String> in(List<Item> variants) {
        Item face = variants.getFirst();
        if (face.level() > EASY || face.competence().value().equals(PROGRAMMING)) return Set.of();
        // What stands in the text is found there, not reckoned; of a single text three numbers make nearly any other by
        // chance.
        List<Set<String>> reckoned = variants.stream()
                .filter(OwnNumbers::asksForAnother)
                .map(item -> reckonings(item, variants.size() > 1))
                .toList();
        if (reckoned.isEmpty()) return Set.of();
        Set<String> ways = new HashSet<>(reckoned.getFirst());
        reckoned.forEach(ways::retainAll);
        return ways;
    }

    /** Whether a number is asked for that neither stands in the text nor in a file. */
    private static boolean asksForAnother(Item item) {
        return item.task() instanceof Task.Numeric number
                && item.files().isEmpty()
                && numbers(item).stream().noneMatch(own -> same(own, number.value()));
    }

    private static List<Double> numbers(Item item) {
        return NUMBER.matcher(item.instruction())
                .results()
                .map(found ->
                        Double.valueOf(found.group().replaceAll("[^\\d,]", "").replace(',', '.')))
                .toList();
    }

    private static Set<String> reckonings(Item item, boolean three) {
        List<Double> own = numbers(item);
        double key = ((Task.Numeric) item.task()).value();
        Set<String> ways = new HashSet<>();
        for (int i = 0; i < own.size(); i++) {
            for (int j = i + 1; j < own.size(); j++) {
                for (Reckoned two : reckoned(own.get(i), own.get(j))) {
                    String way = i + two.sign() + j;
                    if (same(two.value(), key)) ways.add(way);
                    for (int k = j + 1; three && k < own.size(); k++) {
                        for (Reckoned last : reckoned(two.value(), own.get(k)))
                            if (same(last.value(), key)) ways.add(way + last.sign() + k);
                    }
                }
            }
        }
        return ways;
    }

    private record Reckoned(String sign, double value) {}

    private static List<Reckoned> reckoned(double first, double second) {
        List<Reckoned> all = new ArrayList<>();
        all.add(new Reckoned("+", first + second));
        all.add(new Reckoned("-", Math.abs(first - second)));
        all.add(new Reckoned("*", first * second));
        return all;
    }

    private static boolean same(double one, double other) {
        return Math.abs(one - other) < SAME;
    }
}
