package fr.pixemploi.assessment.psychometrics.calibration.data;

import java.util.Arrays;

/**
 * Recorded answers, person after person, as arrays: answer n was given by {@code person(n)} to {@code item(n)}. Persons and items are
 * numbers from 0. Immutable.
 */
public final class Answers {
    private final int[] firstOfPerson;
    private final int[] group;
    private final int[] person;
    private final int[] item;
    private final int[] category;
    private final int[][] ofItem;

    /**
     * Answers in any order.
     *
     * @param items number of items in the bank
     * @param group audience of each person, from 0
     * @param person who gave each answer
     * @param item to which each answer was given
     * @param category of each answer, from 0
     */
    public Answers(int items, int[] group, int[] person, int[] item, int[] category) {
        int n = person.length;
        if (item.length != n || category.length != n)
            throw new IllegalArgumentException("each answer has a person, an item and a category");
        this.group = group.clone();
        firstOfPerson = new int[group.length + 1];
        for (int p : person) firstOfPerson[p + 1]++;
        for (int p = 0; p < group.length; p++) firstOfPerson[p + 1] += firstOfPerson[p];
        this.person = new int[n];
        this.item = new int[n];
        this.category = new int[n];
        int[] next = Arrays.copyOf(firstOfPerson, group.length);
        int[] count = new int[items];
        for (int i = 0; i < n; i++) {
            int to = next[person[i]]++;
            this.person[to] = person[i];
            this.item[to] = item[i];
            this.category[to] = category[i];
            count[item[i]]++;
        }
        ofItem = new int[items][];
        for (int j = 0; j < items; j++) ofItem[j] = new int[count[j]];
        Arrays.fill(count, 0);
        for (int i = 0; i < n; i++) ofItem[this.item[i]][count[this.item[i]]++] = i;
    }

    /** Number of answers. */
    public int size() {
        return item.length;
    }

    public int persons() {
        return group.length;
    }

    public int items() {
        return ofItem.length;
    }

    /** Number of audiences. */
    public int groups() {
        return Arrays.stream(group).max().orElse(0) + 1;
    }

    /** Audience of a person. */
    public int group(int aPerson) {
        return group[aPerson];
    }

    public int person(int answer) {
        return person[answer];
    }

    public int item(int answer) {
        return item[answer];
    }

    public int category(int answer) {
        return category[answer];
    }

    /** Number of answers to an item. */
    public int countOf(int anItem) {
        return ofItem[anItem].length;
    }

    /** The answers to an item, person after person. */
    public int[] of(int anItem) {
        return ofItem[anItem].clone();
    }

    public int[] answersTo(int anItem) {
        return ofItem[anItem];
    }

    public int first(int aPerson) {
        return firstOfPerson[aPerson];
    }

    /** The same answers with people grouped differently. */
    public Answers grouped(int[] otherGroup) {
        if (otherGroup.length != group.length) throw new IllegalArgumentException("each person has one group");
        return new Answers(ofItem.length, otherGroup, person, item, category);
    }
}
