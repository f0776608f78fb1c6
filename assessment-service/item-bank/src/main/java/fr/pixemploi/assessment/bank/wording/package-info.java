/** How texts that people typed are compared: one way, for answers, pages and files alike. May touch java.* and the plain edit distance of commons-text; must know neither items nor people. */
@NullMarked
package fr.pixemploi.assessment.bank.wording;

import org.jspecify.annotations.NullMarked;
