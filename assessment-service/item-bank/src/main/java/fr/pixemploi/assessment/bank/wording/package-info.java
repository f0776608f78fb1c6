/** How texts that people typed are compared: one way, for answers, pages and files alike. */
@NullMarked
package fr.pixemploi.assessment.bank.wording;

import org.jspecify.annotations.NullMarked;
