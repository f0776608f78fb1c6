package fr.pixemploi.kit.imports.work;

import fr.pixemploi.kit.imports.RowFault;

/**
 * What is wrong with a line of a file.
 *
 * @param line from 1
 * @param number among the faults of its file, in the order in which they were found
 */
public record LineFault(int line, int number, RowFault fault) {}
