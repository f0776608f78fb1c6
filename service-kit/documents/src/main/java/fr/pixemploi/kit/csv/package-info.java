/** Tables as CSV, written for spreadsheet programs and read from them, a row in memory at a time. */
@NullMarked
package fr.pixemploi.kit.csv;

import org.jspecify.annotations.NullMarked;
