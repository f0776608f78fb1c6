/** Sheets of spreadsheet programs, read as the tables that imports know. */
@NullMarked
package fr.pixemploi.kit.imports.sheet;

import org.jspecify.annotations.NullMarked;
