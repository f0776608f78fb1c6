package fr.pixemploi.pathway.recommendation.domain.option;

/**
 * Something said to people.
 *
 * @param french plain
 * @param easy in easy French: short sentences, one idea each
 */
public record Said(String french, String easy) {}
