/** Shows the register of personal data, as a page for a data-protection officer and as JSON. May touch the register and pages; changes nothing. */
@NullMarked
package fr.pixemploi.kit.personal.register;

import org.jspecify.annotations.NullMarked;
