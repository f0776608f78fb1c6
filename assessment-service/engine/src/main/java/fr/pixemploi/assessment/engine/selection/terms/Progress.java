package fr.pixemploi.assessment.engine.selection.terms;

import java.util.Arrays;

/** Where a sitting stands: the items asked so far, as indices into its pool in the order of asking, and the time spent. Immutable. */
public final class Progress {
    /** Before the first question. */
    public static final Progress NONE = new Progress(new int[0], 0);

    private final int[] asked;
    private final double secondsSpent;

    private Progress(int[] asked, double secondsSpent) {
        this.asked = asked;
        this.secondsSpent = secondsSpent;
    }

    /** After one more question, with the seconds it took. */
    public Progress after(int item, double seconds) {
        int[] more = Arrays.copyOf(asked, asked.length + 1);
        more[asked.length] = item;
        return new Progress(more, secondsSpent + seconds);
    }

    /** Number of questions asked. */
    public int count() {
        return asked.length;
    }

    /** Index of the question at a place, from 0. */
    public int asked(int place) {
        return asked[place];
    }

    public double secondsSpent() {
        return secondsSpent;
    }
}
