package fr.pixemploi.assessment.campaign.domain;

/**
 * Something wrong in a file of campaigns.
 *
 * @param line of the file, from 1
 * @param column by its heading; empty for the line as a whole
 */
public record ImportFault(int line, String column, Fault fault) {}
