/** What must be found in facts: of a file that was sent, of a page that was left. */
@NullMarked
package fr.pixemploi.assessment.bank.check;

import org.jspecify.annotations.NullMarked;
