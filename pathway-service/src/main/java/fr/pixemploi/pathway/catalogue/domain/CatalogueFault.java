package fr.pixemploi.pathway.catalogue.domain;

/**
 * What is wrong in a file.
 *
 * @param number of the fault within the file, from 1
 * @param line from 1
 * @param code stable
 */
public record CatalogueFault(int number, int line, String element, String code) {}
