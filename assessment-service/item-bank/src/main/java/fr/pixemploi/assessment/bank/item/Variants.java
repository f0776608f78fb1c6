package fr.pixemploi.assessment.bank.item;

/** What makes the variants of an item. */
public interface Variants {
    /** The variant of a seed: the same seed the same one, wherever and whenever it is made. */
    Item of(long seed);

    /** Whether they differ in more than the order of what is shown. */
    boolean drawn();
}
