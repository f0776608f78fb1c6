package fr.pixemploi.assessment.diagnosis.domain;

/**
 * Something in rules that can't be used.
 *
 * @param pointer JSON pointer to its place
 */
public record RuleFault(String pointer, String french, String english) {}
