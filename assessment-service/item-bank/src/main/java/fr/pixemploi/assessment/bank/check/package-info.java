/** What must be found in facts: of a file that was sent, of a page that was left. May touch Jackson's trees, JSONPath, RE2 and wordings; must not know where facts come from, items, people or clocks. */
@NullMarked
package fr.pixemploi.assessment.bank.check;

import org.jspecify.annotations.NullMarked;
