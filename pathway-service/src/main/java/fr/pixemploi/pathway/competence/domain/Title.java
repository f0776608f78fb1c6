package fr.pixemploi.pathway.competence.domain;

/**
 * What a competence is called.
 *
 * @param french as its framework says
 * @param easy in easy French; the same where nobody said it so
 */
public record Title(String french, String easy) {}
