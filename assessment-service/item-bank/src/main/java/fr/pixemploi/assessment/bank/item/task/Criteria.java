package fr.pixemploi.assessment.bank.item.task;

/** What must be found in a file that was sent, or in the state of a simulated page. Part of a key. */
public interface Criteria {
    /** How many there are, at least one. */
    int count();

    /**
     * How many of them hold.
     *
     * @param facts JSON: what a file holds, or a page's state
     */
    int held(String facts);
}
