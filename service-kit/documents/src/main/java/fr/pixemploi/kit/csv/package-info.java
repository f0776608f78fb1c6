/** Tables as CSV, written for spreadsheet programs and read from them, a row in memory at a time. May touch streams and Jackson's CSV; must know no domain. */
@NullMarked
package fr.pixemploi.kit.csv;

import org.jspecify.annotations.NullMarked;
