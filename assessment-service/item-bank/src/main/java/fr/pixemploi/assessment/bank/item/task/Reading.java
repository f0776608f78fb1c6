package fr.pixemploi.assessment.bank.item.task;

/** What a text that was typed must say, in whatever words. Part of a key. */
public interface Reading {
    /** Whether the text says it. */
    boolean isSaidBy(String text);
}
