package fr.pixemploi.assessment.psychometrics.workbench.calibration;

import fr.pixemploi.assessment.psychometrics.calibration.data.Answers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Recorded answers while they are read, whatever they are read from. An answer that came twice counts once. */
public final class AnswerRecords {
    /** What is known of people beside their answers; all of it may be empty. */
    enum Trait {
        AUDIENCE("audience"),
        AGE_BAND("ageBand"),
        DEVICE("device"),
        WEEK("week");

        final String column;

        Trait(String column) {
            this.column = column;
        }
    }

    private final Map<String, Integer> persons = new HashMap<>();
    private final List<Map<Trait, String>> traits = new ArrayList<>();
    private final List<Integer> person = new ArrayList<>();
    private final List<Integer> item = new ArrayList<>();
    private final List<Integer> category = new ArrayList<>();
    private final List<Double> seconds = new ArrayList<>();
    private final Map<Long, Integer> seen = new HashMap<>();
    private final Map<String, Integer> unknown = new LinkedHashMap<>();
    private int duplicates;

    /**
     * Takes an answer.
     *
     * @param time in seconds; NaN when it was not recorded
     * @return false when the same person answered the same item otherwise before; nothing is taken then
     */
    boolean add(String personId, int itemNumber, int itemCategory, double time, Map<Trait, String> known) {
        Integer number = persons.get(personId);
        if (number == null) {
            number = persons.size();
            persons.put(personId, number);
            traits.add(known);
        }
        Integer before = seen.putIfAbsent((long) number << 32 | itemNumber, itemCategory);
        if (before != null) {
            duplicates++;
            return before == itemCategory;
        }
        person.add(number);
        item.add(itemNumber);
        category.add(itemCategory);
        seconds.add(time);
        return true;
    }

    /** Takes an answer of somebody of whom nothing else is known, not even the time. */
    public void add(String personId, int itemNumber, int itemCategory) {
        add(personId, itemNumber, itemCategory, Double.NaN, Map.of());
    }

    /** Counts an answer to an item that the bank does not have. */
    void addUnknown(String itemId) {
        unknown.merge(itemId, 1, Integer::sum);
    }

    public int size() {
        return person.size();
    }

    public int persons() {
        return persons.size();
    }

    int duplicates() {
        return duplicates;
    }

    /** Items that the bank does not have, and the number of answers to each. */
    Map<String, Integer> unknown() {
        return unknown;
    }

    /** All answers, with people in one group each. */
    Answers answers(int items, int[] group) {
        return new Answers(items, group, numbers(person), numbers(item), numbers(category));
    }

    /** The values of a trait that at least so many people have, in order. */
    List<String> values(Trait trait, int minPersons) {
        Map<String, Integer> count = new HashMap<>();
        for (Map<Trait, String> of : traits) count.merge(of.getOrDefault(trait, ""), 1, Integer::sum);
        List<String> values = new ArrayList<>();
        for (String value : new TreeSet<>(count.keySet()))
            if (!value.isEmpty() && count.getOrDefault(value, 0) >= minPersons) values.add(value);
        return values;
    }

    /** Each person's place among these values of a trait; otherwise when it is another one. */
    int[] groups(Trait trait, List<String> values, int otherwise) {
        return traits.stream()
                .mapToInt(of -> {
                    int place = values.indexOf(of.getOrDefault(trait, ""));
                    return place < 0 ? otherwise : place;
                })
                .toArray();
    }

    /** Early and late half by week, 0 and 1; -1 without one. All are -1 when there are fewer than two weeks. */
    int[] halves() {
        List<String> weeks = values(Trait.WEEK, 1);
        int[] week = groups(Trait.WEEK, weeks, -1);
        int[] known = Arrays.stream(week).filter(w -> w >= 0).sorted().toArray();
        if (weeks.size() < 2) return Arrays.stream(week).map(w -> -1).toArray();
        // At least the last week is late, however many people the first one had.
        int middle = Math.max(1, known[known.length / 2]);
        return Arrays.stream(week).map(w -> w < 0 ? -1 : w < middle ? 0 : 1).toArray();
    }

    /** Persons, items and seconds of the answers whose time was recorded. */
    record Timed(int[] person, int[] item, double[] seconds) {}

    Timed timed() {
        List<Integer> with = new ArrayList<>();
        for (int n = 0; n < seconds.size(); n++) if (!Double.isNaN(seconds.get(n))) with.add(n);
        return new Timed(
                with.stream().mapToInt(person::get).toArray(),
                with.stream().mapToInt(item::get).toArray(),
                with.stream().mapToDouble(seconds::get).toArray());
    }

    private static int[] numbers(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
